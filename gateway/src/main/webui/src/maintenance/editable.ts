import type { EntryKind } from '../api/directory'
import { texts } from './texts'

export interface EditableField {
  name: string
  label: string
  long?: boolean
}

export type Values = Record<string, unknown> & { version: number }

interface Editable {
  path: string
  fields: EditableField[]
  /** Turns the entry as it is shown into the body that replaces it; what this screen doesn't change stays as it is. */
  toBody: (entry: Values) => Record<string, unknown>
}

const CONTACT: EditableField[] = [
  { name: 'phone', label: texts.phone },
  { name: 'email', label: texts.email },
]

const OFFERING: Editable = {
  path: 'offerings',
  fields: [
    { name: 'name', label: texts.name },
    { name: 'summary', label: texts.summary, long: true },
    { name: 'conditions', label: texts.conditions, long: true },
  ],
  toBody: (entry) => ({ ...entry, whoDecides: codesOf(entry['whoDecides']) }),
}

export const EDITABLE: Record<EntryKind, Editable> = {
  ORGANISATION: {
    path: 'organisations',
    fields: [
      { name: 'name', label: texts.name },
      { name: 'description', label: texts.description, long: true },
      { name: 'website', label: texts.website },
      ...CONTACT,
    ],
    toBody: (entry) => entry,
  },
  TEAM: {
    path: 'teams',
    fields: [
      { name: 'name', label: texts.name },
      { name: 'description', label: texts.description, long: true },
      { name: 'workingHours', label: texts.workingHours },
      ...CONTACT,
    ],
    toBody: (entry) => entry,
  },
  PROFESSIONAL: {
    path: 'professionals',
    fields: [
      { name: 'mandate', label: texts.mandate, long: true },
      { name: 'workingHours', label: texts.workingHours },
      ...CONTACT,
    ],
    toBody: professionalBody,
  },
  SCHEME: OFFERING,
  SERVICE: OFFERING,
  INITIATIVE: {
    path: 'initiatives',
    fields: [
      { name: 'name', label: texts.name },
      { name: 'description', label: texts.description, long: true },
      { name: 'contactName', label: texts.contactName },
      { name: 'openingHours', label: texts.openingHours },
      { name: 'phone', label: texts.phone },
    ],
    toBody: (entry) => entry,
  },
}

export function isKind(value: string): value is EntryKind {
  return value in EDITABLE
}

/** An entry shows people and places by name and id; the body that replaces it has the ids. */
function professionalBody(entry: Values): Record<string, unknown> {
  return {
    ...entry,
    duoPartnerId: (entry['duoPartner'] as { id?: string } | undefined)?.id,
    standInIds: ((entry['standIns'] ?? []) as { id: string }[]).map(({ id }) => id),
  }
}

function codesOf(roles: unknown): string[] {
  return ((roles ?? []) as { code: string }[]).map(({ code }) => code)
}
