import { choices, texts } from '../editTexts'
import type { EditField, Group } from '../fields'

export const NAME: EditField = { type: 'text', name: 'name', label: texts.name, max: 200 }
export const DESCRIPTION: EditField = {
  type: 'long',
  name: 'description',
  label: texts.description,
  hint: texts.descriptionHint,
  max: 2000,
  readable: true,
}
export const LIFE_DOMAINS: EditField = {
  type: 'codes',
  name: 'lifeDomains',
  label: texts.lifeDomains,
  list: 'lifeDomains',
}
export const AREAS: EditField = { type: 'codes', name: 'areas', label: texts.areas, list: 'areas' }
export const INTAKE: EditField = {
  type: 'one',
  name: 'intake',
  label: texts.intake,
  options: choices.intakes,
}
export const HOURS: EditField = {
  type: 'hours',
  name: 'workingHours',
  label: texts.workingHours,
}
export const PHONE: EditField = { type: 'text', input: 'tel', name: 'phone', label: texts.phone, max: 30 }
export const EMAIL: EditField = { type: 'text', input: 'email', name: 'email', label: texts.email, max: 320 }

export const TARGET_GROUPS = lines('targetGroups', texts.targetGroups)
export const NEEDS = lines('needs', texts.needs, `${texts.needsHint} ${texts.linesHint}`)
export const LANGUAGES = lines('languages', texts.languages)

export const WHERE: EditField[] = [
  AREAS,
  optional({ type: 'text', name: 'location.street', label: texts.street, max: 200 }),
  optional({ type: 'text', name: 'location.postalCode', label: texts.postalCode, max: 7 }),
  optional({ type: 'text', name: 'location.city', label: texts.city, max: 100 }),
  optional({
    type: 'number',
    decimals: true,
    name: 'location.latitude',
    label: texts.latitude,
    hint: texts.latitudeHint,
    // The server names the pair by a word of its own when one of both is missing.
    also: 'location.onMapOrNot',
  }),
  optional({
    type: 'number',
    decimals: true,
    name: 'location.longitude',
    label: texts.longitude,
    hint: texts.longitudeHint,
  }),
  { type: 'tick', name: 'location.masked', label: texts.masked },
]

export const SOURCE: Group = {
  title: texts.groups.source,
  fields: [
    { type: 'text', name: 'source', label: texts.source, hint: texts.sourceHint, max: 300 },
    { type: 'text', input: 'date', name: 'sourceDate', label: texts.sourceDate },
    { type: 'day', name: 'lastConfirmed', label: texts.lastConfirmed, hint: texts.lastConfirmedHint },
  ],
}

export function optional(field: EditField): EditField {
  return { ...field, optional: true }
}

export function lines(name: string, label: string, hint: string = texts.linesHint): EditField {
  return { type: 'lines', name, label, hint, optional: true }
}
