import type { EntryKind } from '../api/directory'
import { texts } from './texts'

export interface EditableField {
  name: string
  label: string
  long?: boolean
}

const CONTACT: EditableField[] = [
  { name: 'phone', label: texts.phone },
  { name: 'email', label: texts.email },
]

/** Per kind of entry: where it lives and what a beheerder changes by hand; the rest is sent back as it came. */
export const EDITABLE: Record<EntryKind, { path: string; fields: EditableField[] }> = {
  ORGANISATION: {
    path: 'organisations',
    fields: [
      { name: 'name', label: texts.name },
      { name: 'description', label: texts.description, long: true },
      { name: 'website', label: texts.website },
      ...CONTACT,
    ],
  },
  TEAM: {
    path: 'teams',
    fields: [
      { name: 'name', label: texts.name },
      { name: 'description', label: texts.description, long: true },
      { name: 'workingHours', label: texts.workingHours },
      ...CONTACT,
    ],
  },
  PROFESSIONAL: {
    path: 'professionals',
    fields: [
      { name: 'mandate', label: texts.mandate, long: true },
      { name: 'workingHours', label: texts.workingHours },
      ...CONTACT,
    ],
  },
  SCHEME: { path: 'offerings', fields: offering() },
  SERVICE: { path: 'offerings', fields: offering() },
  INITIATIVE: {
    path: 'initiatives',
    fields: [
      { name: 'name', label: texts.name },
      { name: 'description', label: texts.description, long: true },
      { name: 'wishes', label: texts.wishes, long: true },
      { name: 'contactName', label: texts.contactName },
      { name: 'openingHours', label: texts.openingHours },
      { name: 'phone', label: texts.phone },
    ],
  },
}

export function isKind(value: string): value is EntryKind {
  return value in EDITABLE
}

function offering(): EditableField[] {
  return [
    { name: 'name', label: texts.name },
    { name: 'summary', label: texts.summary, long: true },
    { name: 'conditions', label: texts.conditions, long: true },
    { name: 'documents', label: texts.documents, long: true },
  ]
}
