import type { EntryKind } from '../api/directory'
import type { Violation } from '../api/problem'
import { atField } from '../form/atField'
import type { Failure } from '../form/submission'
import { asText, filledLines, type Draft } from './draft'
import { fieldsOf } from './editable'
import { texts } from './editTexts'

/**
 * What the server said, by the fields of the form that was sent: it counts the items it got, which on screen stand on lines, of which
 * some may be empty.
 */
export function placed(kind: EntryKind, sent: Draft, failure: Failure | undefined): Failure | undefined {
  return atField(failure, (violation) => place(kind, sent, violation))
}

function place(kind: EntryKind, sent: Draft, violation: Violation): string | Violation {
  for (const field of fieldsOf(kind)) {
    if (field.type === 'number' && field.also === violation.field) return field.name
    if (field.type !== 'lines' || !violation.field.startsWith(`${field.name}[`)) continue
    const index = Number.parseInt(violation.field.slice(field.name.length + 1), 10)
    const line = filledLines(asText(sent[field.name]))[index]?.line
    if (line === undefined) continue
    return { ...violation, field: field.name, message: texts.line(line, violation.message) }
  }
  return violation
}
