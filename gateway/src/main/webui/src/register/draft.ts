import type { NewProposal, Terms } from '../api/consent'
import { serverNow } from '../time/clock'
import { dayOf } from '../time/moments'

export const ALL = '*'

export interface RetentionDraft {
  kind: string
  months: string
  law: string
}

/** A proposal as it is filled in: an empty choice of tasks or roles means all of them. */
export interface Draft {
  fromTasks: string[]
  toTasks: string[]
  toRoleCategories: string[]
  toRoles: string[]
  scope: string
  purposes: string[]
  kinds: string[]
  basis: string
  article: string
  explanation: string
  source: string
  retention: RetentionDraft[]
  validFrom: string
  validUntil: string
  why: string
}

export function emptyDraft(): Draft {
  return {
    fromTasks: [],
    toTasks: [],
    toRoleCategories: [],
    toRoles: [],
    scope: '',
    purposes: [],
    kinds: [],
    basis: '',
    article: '',
    explanation: '',
    source: '',
    retention: [{ kind: ALL, months: '', law: '' }],
    validFrom: dayOf(serverNow()),
    validUntil: '',
    why: '',
  }
}

/** What stands now, to change from there; it begins today at the earliest. */
export function draftOf(terms: Terms): Draft {
  const today = dayOf(serverNow())
  return {
    fromTasks: chosen(terms.fromTasks),
    toTasks: chosen(terms.toTasks),
    toRoleCategories: chosen(terms.toRoleCategories),
    toRoles: chosen(terms.toRoles),
    scope: terms.scope,
    purposes: terms.purposes,
    kinds: terms.kinds,
    basis: terms.basis,
    article: terms.article,
    explanation: terms.explanation,
    source: terms.source,
    retention: terms.retention.map(({ kind, months, law }) => ({ kind, months: String(months), law })),
    validFrom: terms.validFrom > today ? terms.validFrom : today,
    validUntil: terms.validUntil ?? '',
    why: '',
  }
}

export function bodyOf(draft: Draft, entryId: string | undefined): NewProposal {
  return {
    entryId,
    fromTasks: orAll(draft.fromTasks),
    toTasks: orAll(draft.toTasks),
    toRoleCategories: orAll(draft.toRoleCategories),
    toRoles: orAll(draft.toRoles),
    scope: orNothing(draft.scope),
    purposes: draft.purposes,
    kinds: draft.kinds,
    basis: orNothing(draft.basis),
    article: draft.article,
    explanation: draft.explanation,
    source: draft.source,
    retention: draft.retention.map(({ kind, months, law }) => ({
      kind,
      months: /^\d+$/.test(months) ? Number(months) : undefined,
      law,
    })),
    validFrom: orNothing(draft.validFrom),
    validUntil: orNothing(draft.validUntil),
    why: draft.why,
  } as NewProposal
}

function chosen(codes: string[]): string[] {
  return codes.filter((code) => code !== ALL)
}

function orAll(codes: string[]): string[] {
  return codes.length === 0 ? [ALL] : codes
}

function orNothing(value: string): string | undefined {
  return value === '' ? undefined : value
}
