import { dutch } from './dutch'
import { isolatingValues } from './isolation'
import type { Language } from './language'
import { mirrored } from './mirrored'

/** Each folder here is a language: what it exports is all there is to it. */
const found = import.meta.glob<Language>('./*/index.ts', { eager: true, import: 'language' })

/** Dutch first, then by the name that each has for itself. */
export const languages: Language[] = [
  dutch,
  ...Object.values(found).toSorted((one, other) => one.name.localeCompare(other.name)),
].map(isolatingValues)

/** Those that are there for whoever builds Busbaan, and are offered to nobody. */
const unoffered: Language[] = import.meta.env.DEV ? [mirrored()] : []

export function languageOf(tag: string | null): Language | undefined {
  return [...languages, ...unoffered].find((language) => language.tag === tag)
}

/** The first of the wanted languages that is there ("en" for "en-GB"); otherwise Dutch. */
export function firstOf(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const [primary] = tag.toLowerCase().split('-')
    const language = languages.find((one) => one.tag === primary)
    if (language) return language
  }
  return dutch
}
