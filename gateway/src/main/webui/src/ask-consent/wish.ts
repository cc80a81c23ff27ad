import { serverNow } from '../time/clock'
import { dateAfterMonths } from '../time/moments'
import { NOBODY, type ChosenRecipient } from './recipient'

/** A question as it is being filled in. */
export interface Wish {
  /** The day of the conversation; nothing is assumed about it. */
  talkedOn: string
  purpose: string
  recipient: ChosenRecipient
  kinds: string[]
  until: string
  explanation: string
}

export function blank(): Wish {
  return {
    talkedOn: '',
    purpose: '',
    recipient: NOBODY,
    kinds: [],
    until: dateAfterMonths(3, serverNow()),
    explanation: '',
  }
}

/** All but the recipient. The conversation always goes along: without its day the API refuses, beside the field. */
export function sent({ talkedOn, purpose, kinds, until, explanation }: Wish): object {
  return { conversation: { on: orNothing(talkedOn) }, purpose, kinds, until: orNothing(until), explanation }
}

/** An empty text isn't a day. */
function orNothing(day: string): string | undefined {
  return day === '' ? undefined : day
}
