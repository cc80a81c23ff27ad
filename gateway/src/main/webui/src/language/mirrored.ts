import { dutchTexts } from './dutch'
import { isolatingValues } from './isolation'
import type { Catalogs, Language } from './language'

const RIGHT_TO_LEFT = '\u202e'
const POP = '\u202c'

/**
 * Dutch written from right to left, as the pseudo locale ar-XB of the CLDR. It shows whether a screen mirrors, and which of its texts
 * don't come from a catalog: those don't run backwards. Dates and numbers are as in Arabic.
 */
export function mirrored(): Language {
  return isolatingValues({
    tag: 'ar-XB',
    name: backwards('Achterstevoren'),
    locale: 'ar',
    direction: 'rtl',
    texts: everyText(dutchTexts) as Catalogs,
  })
}

export function isMirrored(text: string): boolean {
  return text.includes(RIGHT_TO_LEFT)
}

function everyText(texts: unknown): unknown {
  if (typeof texts === 'string') return backwards(texts)
  if (typeof texts === 'function') {
    const say = texts as (...values: unknown[]) => string
    return (...values: unknown[]) => backwards(say(...values))
  }
  if (Array.isArray(texts)) return texts.map(everyText)
  return Object.fromEntries(
    Object.entries(texts as object).map(([key, value]) => [key, everyText(value)] as const),
  )
}

function backwards(text: string): string {
  return RIGHT_TO_LEFT + text + POP
}
