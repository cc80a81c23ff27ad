import type { KindName } from '../api/consent'
import type { ConsentAnswer } from './ConsentChoice'

interface Asked {
  kinds: KindName[]
}

/** The kinds that a yes is to: all that were asked, or those that were named. */
export function chosen({ kinds }: Asked, named: string[] | undefined): KindName[] {
  return kinds.filter(({ code }) => !named || named.includes(code))
}

/** Whether a yes to these takes a word about the professional secrecy too. */
export function takesRelease(question: Asked, named?: string[]): boolean {
  return chosen(question, named).some(({ underSecrecy }) => underSecrecy)
}

/** What may be read after this answer, and what stays secret although the reading got a yes. */
export function outcome(question: Asked, { answer, kinds, release }: ConsentAnswer) {
  const yes = answer === 'YES' ? chosen(question, kinds) : []
  const secret = release === 'NO' ? yes.filter(({ underSecrecy }) => underSecrecy) : []
  return { shared: yes.filter((kind) => !secret.includes(kind)), secret }
}
