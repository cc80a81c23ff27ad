import type { ConsentRequest } from '../api/consent'
import { texts } from './texts'

const STATUSES: Record<string, string> = {
  GIVEN: 'ja gezegd',
  REFUSED: 'niet gedeeld',
  WITHDRAWN: 'niet gedeeld',
  EXPIRED: 'voorbij',
}

export function isOpen(status: string | undefined): boolean {
  return status === undefined || !(status in STATUSES)
}

/** A no and a withdrawal read the same to professionals: not shared. */
export function statusInWords(status: string | undefined): string {
  return STATUSES[status ?? ''] ?? texts.waitingForAnswer
}

export function namesOf(kinds: ConsentRequest['kinds']): string {
  return kinds.map((kind) => (typeof kind === 'string' ? kind : kind.name)).join(', ')
}
