import type { ConsentRequest } from '../api/consent'
import { texts } from './texts'

export function isOpen(request: ConsentRequest): boolean {
  return request.status === 'OPEN'
}

/** What may be shared, one sees with the data itself. Whether there was a no or no answer isn't told, so the words fit both. */
export function statusInWords(request: ConsentRequest): string {
  return texts.statusesOfQuestions[request.status ?? 'OPEN']
}
