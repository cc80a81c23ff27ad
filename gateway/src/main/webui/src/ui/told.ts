import type { Told } from '../api/messaging'
import { tells } from './Face'
import type { Step } from './Steps'

/** Steps as messaging tells them; a name that the sentence says already isn't said twice. */
export function stepsOf(told: Told[]): Step[] {
  return told.map(({ at, text, who }) => ({
    at,
    text,
    by: who && !tells(text, who) ? who.name : undefined,
  }))
}
