import { createContext, useContext } from 'react'
import { momentsIn, type Moments } from '../time/moments'
import { dutch, dutchTexts } from './dutch'
import type { CatalogName, Catalogs, Language } from './language'

/** In which language this part of the screen speaks. */
export const LanguageContext = createContext<Language>(dutch)

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** Dutch where the language has no such catalog; `Spoken` says so to whoever has the page read aloud. */
export function useTexts<Name extends CatalogName>(name: Name): Catalogs[Name] {
  return textsIn(useLanguage(), name)
}

export function textsIn<Name extends CatalogName>(language: Language, name: Name): Catalogs[Name] {
  const texts: Partial<Pick<Catalogs, Name>> = language.texts
  return texts[name] ?? (dutchTexts as Catalogs)[name]
}

const moments = new WeakMap<Language, Moments>()

/** Days, hours and lists of this part of the screen. */
export function useMoments(): Moments {
  const language = useLanguage()
  const known = moments.get(language) ?? momentsIn(language.locale, textsIn(language, 'time'))
  moments.set(language, known)
  return known
}
