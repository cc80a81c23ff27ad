import type { EntryKind } from '../api/directory'
import type { Picked } from '../directory/EntryPicker'
import { serverNow } from '../time/clock'
import { dayOf } from '../time/moments'
import { fieldsOf } from './editable'
import type { EditField } from './fields'

/** An entry as the API shows it. */
export type Values = Record<string, unknown>

/** Where a professional works, as far as it has been filled in. */
export interface AssignmentDraft {
  key: string
  organisation: Picked | undefined
  teamId: string
  role: string
  teamLead: boolean
}

export type DraftValue = string | boolean | string[] | Picked | Picked[] | AssignmentDraft[] | undefined

/** What the form holds, by field. */
export type Draft = Record<string, DraftValue>

export function draftOf(kind: EntryKind, entry: Values): Draft {
  return Object.fromEntries(fieldsOf(kind).map((field) => [field.name, read(field, entry)]))
}

/** The form of an entry that isn't there yet. */
export function emptyDraft(kind: EntryKind): Draft {
  const today = dayOf(serverNow())
  return draftOf(kind, {
    ...(kind === 'SCHEME' || kind === 'SERVICE' ? { kind } : {}),
    intake: 'OPEN',
    sourceDate: today,
    lastConfirmed: today,
  })
}

/** The body that makes the entry what the form says. */
export function bodyOf(kind: EntryKind, draft: Draft): Values {
  const body: Values = {}
  for (const field of fieldsOf(kind)) {
    const value = write(field, draft[field.name])
    const [outer = '', inner] = field.name.split('.')
    if (inner === undefined) body[outer] = value
    else body[outer] = { ...(body[outer] as Values | undefined), [inner]: value }
  }
  if (isNowhere(body['location'])) delete body['location']
  return body
}

/** Whether two values say the same, whatever they look like in the form. */
export function same(field: EditField, a: DraftValue, b: DraftValue): boolean {
  return comparable(field, a) === comparable(field, b)
}

function comparable(field: EditField, value: DraftValue): string {
  const written = field.type === 'codes' ? [...asCodes(value)].sort() : write(field, value)
  return JSON.stringify(written ?? null)
}

export const asText = (value: DraftValue): string => (typeof value === 'string' ? value : '')
export const asTick = (value: DraftValue): boolean => value === true
export const asCodes = (value: DraftValue): string[] => (Array.isArray(value) ? (value as string[]) : [])
export const asPicked = (value: DraftValue): Picked | undefined =>
  typeof value === 'object' && !Array.isArray(value) ? value : undefined
export const asPeople = (value: DraftValue): Picked[] => (Array.isArray(value) ? (value as Picked[]) : [])
export const asAssignments = (value: DraftValue): AssignmentDraft[] =>
  Array.isArray(value) ? (value as AssignmentDraft[]) : []

/** The lines with something on them, and which lines these are: the server counts only what it gets. */
export function filledLines(text: string): { line: number; item: string }[] {
  return text
    .split('\n')
    .map((item, index) => ({ line: index + 1, item: item.trim() }))
    .filter(({ item }) => item !== '')
}

function read(field: EditField, entry: Values): DraftValue {
  const value = at(entry, field.name)
  switch (field.type) {
    case 'tick':
      return value === true
    case 'lines':
      return listOf<string>(value).join('\n')
    case 'codes':
      return listOf<string>(value)
    case 'ranked':
      // Shown with its name, sent as a code.
      return listOf<{ code: string }>(value).map(({ code }) => code)
    case 'organisation':
      return typeof value === 'string' ? { id: value, name: textOf(entry[field.shownAs]) } : undefined
    case 'colleague': {
      const shown = entry[field.shownAs] as Picked | undefined
      return shown && { id: shown.id, name: shown.name }
    }
    case 'colleagues':
      return listOf<Picked>(entry[field.shownAs]).map(({ id, name }) => ({ id, name }))
    case 'assignments':
      return listOf<Values>(value).map(assignmentOf)
    case 'number':
      return typeof value === 'number' ? String(value).replace('.', ',') : ''
    default:
      return textOf(value)
  }
}

function assignmentOf(shown: Values, index: number): AssignmentDraft {
  const id = textOf(shown['organisationId'])
  return {
    key: `functie-${index}`,
    organisation: id === '' ? undefined : { id, name: textOf(shown['organisationName']) },
    teamId: textOf(shown['teamId']),
    role: textOf(shown['role']),
    teamLead: shown['teamLead'] === true,
  }
}

function write(field: EditField, value: DraftValue): unknown {
  switch (field.type) {
    case 'tick':
      return asTick(value)
    case 'lines':
      return filledLines(asText(value)).map(({ item }) => item)
    case 'codes':
    case 'ranked':
      return asCodes(value)
    case 'organisation':
    case 'colleague':
      return asPicked(value)?.id
    case 'colleagues':
      return asPeople(value).map(({ id }) => id)
    case 'assignments':
      return asAssignments(value).map(({ organisation, teamId, role, teamLead }) => ({
        organisationId: organisation?.id,
        teamId: filled(teamId),
        role: filled(role),
        teamLead,
      }))
    case 'number':
      return numberOf(asText(value), field.decimals ?? false)
    case 'long':
      // Whether an empty text will do is for the server to say; what may be left out is left out.
      return field.optional ? filled(asText(value).trim()) : asText(value).trim()
    default:
      return filled(asText(value).trim())
  }
}

/** A number as people write it (€ 1.000 or 52,3676); what isn't one goes along as it is, for the server to say so. */
function numberOf(text: string, decimals: boolean): number | string | undefined {
  const written = text.trim()
  if (written === '') return undefined
  const bare = written.replace(/^€\s*/, '')
  const plain =
    decimals || !/^\d{1,3}(\.\d{3})+$/.test(bare) ? bare.replace(',', '.') : bare.replaceAll('.', '')
  const number = Number(plain)
  return Number.isFinite(number) ? number : written
}

function filled(text: string): string | undefined {
  return text === '' ? undefined : text
}

function at(entry: Values, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as Values | undefined)?.[name], entry)
}

function isNowhere(location: unknown): boolean {
  return (
    typeof location === 'object' &&
    Object.values(location as Values).every((value) => value === undefined || value === false)
  )
}

function listOf<T>(value: unknown): T[] {
  return Array.isArray(value) ? (value as T[]) : []
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
