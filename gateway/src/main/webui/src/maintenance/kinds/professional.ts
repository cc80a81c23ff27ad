import { texts } from '../editTexts'
import type { Editable } from '../fields'
import {
  LIFE_DOMAINS,
  AREAS,
  HOURS,
  PHONE,
  EMAIL,
  LANGUAGES,
  SOURCE,
  optional,
  lines,
} from './ofSeveralKinds'

export const PROFESSIONAL: Editable = {
  path: 'professionals',
  groups: [
    {
      title: texts.groups.who,
      fields: [
        { type: 'text', name: 'givenName', label: texts.givenName, max: 100 },
        {
          type: 'text',
          name: 'familyName',
          label: texts.familyName,
          hint: texts.familyNameHint,
          max: 100,
        },
      ],
    },
    {
      title: texts.groups.work,
      fields: [
        { type: 'assignments', name: 'assignments', label: texts.assignments, hint: texts.assignmentsHint },
        AREAS,
      ],
    },
    {
      title: texts.groups.mandate,
      fields: [
        optional({
          type: 'long',
          name: 'mandate',
          label: texts.mandate,
          hint: texts.mandateHint,
          max: 500,
          readable: true,
        }),
        optional({ type: 'number', name: 'mandateAmountEur', label: texts.mandateAmount }),
        { type: 'tick', name: 'decidesAlone', label: texts.decidesAlone },
      ],
    },
    {
      title: texts.groups.knows,
      fields: [LIFE_DOMAINS, lines('expertise', texts.expertise), LANGUAGES],
    },
    {
      title: texts.groups.reachPerson,
      fields: [
        HOURS,
        PHONE,
        EMAIL,
        optional({ type: 'colleague', name: 'duoPartnerId', shownAs: 'duoPartner', label: texts.duo }),
        {
          type: 'colleagues',
          name: 'standInIds',
          shownAs: 'standIns',
          label: texts.standIns,
          hint: texts.standInsHint,
        },
      ],
    },
    {
      ...SOURCE,
      fields: [...SOURCE.fields, { type: 'tick', name: 'generated', label: texts.generated }],
    },
  ],
}
