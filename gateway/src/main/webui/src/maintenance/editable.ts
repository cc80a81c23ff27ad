import type { EntryKind } from '../api/directory'
import type { Editable, EditField } from './fields'
import { INITIATIVE } from './kinds/initiative'
import { OFFERING } from './kinds/offering'
import { ORGANISATION } from './kinds/organisation'
import { PROFESSIONAL } from './kinds/professional'
import { TEAM } from './kinds/team'

export const EDITABLE: Record<EntryKind, Editable> = {
  ORGANISATION,
  TEAM,
  PROFESSIONAL,
  SCHEME: OFFERING,
  SERVICE: OFFERING,
  INITIATIVE,
}

export function isKind(value: string): value is EntryKind {
  return value in EDITABLE
}

export function fieldsOf(kind: EntryKind): EditField[] {
  return EDITABLE[kind].groups.flatMap(({ fields }) => fields)
}
