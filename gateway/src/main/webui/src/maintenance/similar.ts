import type { EntryKind } from '../api/directory'
import { asText, type Draft } from './draft'

/** Say little about which one it is: nearly every name has some of them. */
const COMMON = new Set([
  'de',
  'het',
  'een',
  'van',
  'der',
  'den',
  'in',
  'en',
  'voor',
  'stichting',
  'vereniging',
  'bv',
])

export function nameOf(kind: EntryKind, draft: Draft): string {
  return kind === 'PROFESSIONAL'
    ? `${asText(draft['givenName'])} ${asText(draft['familyName'])}`.trim()
    : asText(draft['name']).trim()
}

/** Kinds that could be the same thing under another heading. */
export function kindsLike(kind: EntryKind): EntryKind[] {
  if (kind === 'SCHEME' || kind === 'SERVICE') return ['SCHEME', 'SERVICE']
  return kind === 'ORGANISATION' || kind === 'INITIATIVE' ? ['ORGANISATION', 'INITIATIVE'] : [kind]
}

/** Whether two names are nearly the same: but for capitals, accents, common words, order, or a typing error in eight letters. */
export function isNearly(a: string, b: string): boolean {
  const [one, other] = [essence(a), essence(b)]
  if (one === '' || other === '') return false
  return distance(one, other) <= Math.floor(Math.max(one.length, other.length) / 8)
}

function essence(name: string): string {
  const words = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const telling = words.filter((word) => !COMMON.has(word))
  return (telling.length > 0 ? telling : words).sort().join('')
}

/** Letters to put in, leave out or replace (Levenshtein). */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const here = [row]
    for (let column = 1; column <= b.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      here.push(Math.min(replaced, (above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1))
    }
    above = here
  }
  return above[b.length] ?? 0
}
