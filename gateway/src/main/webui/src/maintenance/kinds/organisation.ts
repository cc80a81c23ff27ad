import { choices, texts } from '../editTexts'
import type { Editable } from '../fields'
import { NAME, DESCRIPTION, LIFE_DOMAINS, PHONE, EMAIL, WHERE, SOURCE, optional } from './ofSeveralKinds'

export const ORGANISATION: Editable = {
  path: 'organisations',
  groups: [
    {
      title: texts.groups.what,
      fields: [
        NAME,
        { type: 'one', name: 'kind', label: texts.organisationKind, options: choices.organisationKinds },
        DESCRIPTION,
        LIFE_DOMAINS,
      ],
    },
    { title: texts.groups.where, fields: WHERE },
    {
      title: texts.groups.reach,
      fields: [
        optional(PHONE),
        optional(EMAIL),
        optional({
          type: 'text',
          input: 'url',
          name: 'website',
          label: texts.website,
          hint: texts.websiteHint,
          max: 310,
        }),
      ],
    },
    SOURCE,
  ],
}
