import { texts } from '../editTexts'
import type { Editable } from '../fields'
import {
  NAME,
  DESCRIPTION,
  LIFE_DOMAINS,
  INTAKE,
  PHONE,
  TARGET_GROUPS,
  NEEDS,
  LANGUAGES,
  WHERE,
  SOURCE,
  optional,
} from './ofSeveralKinds'

export const INITIATIVE: Editable = {
  path: 'initiatives',
  groups: [
    {
      title: texts.groups.what,
      fields: [
        NAME,
        DESCRIPTION,
        optional({
          type: 'organisation',
          name: 'organisationId',
          shownAs: 'organisationName',
          label: texts.organisation,
        }),
        LIFE_DOMAINS,
      ],
    },
    {
      title: texts.groups.forWhom,
      fields: [
        TARGET_GROUPS,
        LANGUAGES,
        NEEDS,
        INTAKE,
        { type: 'lines', name: 'wishes', label: texts.wishes, hint: texts.wishesHint, readable: true },
      ],
    },
    { title: texts.groups.where, fields: WHERE },
    {
      title: texts.groups.reach,
      fields: [
        optional({ type: 'text', name: 'contactName', label: texts.contactName, max: 200 }),
        optional(PHONE),
        optional({
          type: 'text',
          name: 'openingHours',
          label: texts.openingHours,
          hint: texts.openingHoursHint,
          max: 300,
        }),
      ],
    },
    SOURCE,
  ],
}
