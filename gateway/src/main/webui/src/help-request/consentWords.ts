import type { ConsentRequest } from '../api/consent'
import { texts } from './texts'

export function isOpen(request: ConsentRequest): boolean {
  return request.status === 'OPEN'
}

/** A yes and a no read the same here: what is shared, one sees with the data itself. */
export function statusInWords(request: ConsentRequest): string {
  return texts.statusesOfQuestions[request.status ?? 'OPEN']
}
