import type { Violation } from '../api/problem'
import type { Failure } from './submission'

/**
 * A failure by the fields of the form it is shown in, where the server names one that isn't on the screen.
 * @param place the field a message belongs at, or the whole message when its words change with it; nothing leaves it out
 */
export function atField(
  failure: Failure | undefined,
  place: (violation: Violation) => string | Violation | undefined,
): Failure | undefined {
  return (
    failure && {
      ...failure,
      violations: failure.violations.flatMap((violation) => {
        const placed = place(violation)
        if (placed === undefined) return []
        return typeof placed === 'string' ? { ...violation, field: placed } : placed
      }),
    }
  )
}
