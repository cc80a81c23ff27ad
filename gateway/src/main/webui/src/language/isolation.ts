import type { Language } from './language'

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/**
 * In a sentence from right to left, a name or a date in Latin letters would pull what stands beside it to the wrong side. So there, each
 * value that is filled in stands apart (the text's own `<bdi>`).
 */
export function isolatingValues(language: Language): Language {
  return language.direction === 'rtl' ? { ...language, texts: isolated(language.texts) } : language
}

function isolated<T>(texts: T): T {
  if (typeof texts === 'function') {
    const say = texts as unknown as (...values: unknown[]) => string
    return ((...values: unknown[]) => say(...values.map(apart))) as T
  }
  if (Array.isArray(texts)) return texts.map(isolated) as T
  if (typeof texts !== 'object' || texts === null) return texts
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, isolated(value)])) as T
}

function apart(value: unknown): unknown {
  return typeof value === 'string' ? FIRST_STRONG_ISOLATE + value + POP_ISOLATE : value
}
