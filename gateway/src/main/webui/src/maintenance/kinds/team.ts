import { texts } from '../editTexts'
import type { Editable } from '../fields'
import { NAME, DESCRIPTION, INTAKE, HOURS, PHONE, EMAIL, WHERE, SOURCE, optional } from './ofSeveralKinds'

export const TEAM: Editable = {
  path: 'teams',
  groups: [
    {
      title: texts.groups.whatTeam,
      fields: [
        {
          type: 'organisation',
          name: 'organisationId',
          shownAs: 'organisationName',
          label: texts.organisation,
          fixed: true,
        },
        NAME,
        { type: 'one', name: 'task', label: texts.task, options: 'tasks' },
        DESCRIPTION,
      ],
    },
    { title: texts.groups.forWhom, fields: [INTAKE] },
    { title: texts.groups.where, fields: WHERE },
    { title: texts.groups.reach, fields: [HOURS, optional(PHONE), optional(EMAIL)] },
    SOURCE,
  ],
}
