import { useState } from 'react'
import type { EntryKind } from '../api/directory'
import { same, type Draft, type DraftValue } from './draft'
import { fieldsOf } from './editable'
import type { EditField } from './fields'

export interface Drafting {
  value: (name: string) => DraftValue
  change: (name: string, value: DraftValue) => void
  /** All of it, as it would be saved. */
  draft: Draft
  dirty: boolean
  /** What someone else changed since this form was opened or saved. */
  meanwhile: { field: EditField; now: DraftValue; yours: boolean }[]
  /** Takes what stands there now in the place of what was typed. */
  take: (name: string) => void
  /** What was typed has been saved, and this is what the entry is now. */
  saved: (now: Draft) => void
}

/**
 * What someone types over an entry. When the entry turns out to be another by then, what he typed stays, and what he left alone is as
 * the entry is now.
 */
export function useDraft(kind: EntryKind, base: Draft): Drafting {
  const [started, setStarted] = useState(base)
  const [changes, setChanges] = useState<Draft>({})
  const value = (name: string) => (name in changes ? changes[name] : base[name])
  const fields = fieldsOf(kind)
  const isChanged = (field: EditField) =>
    field.name in changes && !same(field, changes[field.name], base[field.name])

  return {
    value,
    change: (name, now) => setChanges((current) => ({ ...current, [name]: now })),
    draft: { ...base, ...changes },
    dirty: fields.some(isChanged),
    meanwhile: fields
      .filter((field) => !same(field, started[field.name], base[field.name]))
      .map((field) => ({ field, now: base[field.name], yours: isChanged(field) })),
    take: (name) =>
      setChanges((current) => Object.fromEntries(Object.entries(current).filter(([key]) => key !== name))),
    saved: (now) => {
      setStarted(now)
      setChanges({})
    },
  }
}
