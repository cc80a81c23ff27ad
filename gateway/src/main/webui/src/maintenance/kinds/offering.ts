import { choices, texts } from '../editTexts'
import type { Editable } from '../fields'
import {
  NAME,
  LIFE_DOMAINS,
  INTAKE,
  TARGET_GROUPS,
  NEEDS,
  WHERE,
  SOURCE,
  optional,
  lines,
} from './ofSeveralKinds'

export const OFFERING: Editable = {
  path: 'offerings',
  groups: [
    {
      title: texts.groups.what,
      fields: [
        NAME,
        { type: 'one', name: 'kind', label: texts.offeringKind, options: choices.offeringKinds },
        {
          type: 'long',
          name: 'summary',
          label: texts.summary,
          hint: texts.summaryHint,
          max: 2000,
          readable: true,
        },
        {
          type: 'organisation',
          name: 'organisationId',
          shownAs: 'organisationName',
          label: texts.organisation,
        },
        optional({ type: 'team', name: 'teamId', label: texts.team }),
        LIFE_DOMAINS,
        { type: 'codes', name: 'lifeEvents', label: texts.lifeEvents, list: 'lifeEvents' },
      ],
    },
    {
      title: texts.groups.forWhom,
      fields: [
        {
          type: 'long',
          name: 'conditions',
          label: texts.conditions,
          hint: texts.conditionsHint,
          max: 4000,
          readable: true,
        },
        TARGET_GROUPS,
        NEEDS,
        INTAKE,
      ],
    },
    {
      title: texts.groups.decides,
      fields: [
        {
          type: 'ranked',
          name: 'whoDecides',
          label: texts.whoDecides,
          hint: texts.whoDecidesHint,
          list: 'roles',
        },
        optional({ type: 'number', name: 'termDays', label: texts.termDays }),
        lines('documents', texts.documents),
      ],
    },
    { title: texts.groups.where, fields: WHERE },
    SOURCE,
  ],
}
