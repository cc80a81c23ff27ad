import { useLayoutEffect } from 'react'
import { answerIn } from '../api/http'
import type { Session } from '../api/session'
import { useChosenLanguage } from '../language/chosen'
import { dutch } from '../language/dutch'
import type { Language } from '../language/language'
import { choosesLanguage } from './session'

/** The language of the whole page: what this resident chose, and Dutch for who works here. The page and the services follow it. */
export function useLanguageOf(session: Session | null | undefined): Language {
  const chosen = useChosenLanguage()
  const language = choosesLanguage(session) ? chosen : dutch
  // Before the screens ask the services anything, which they do in effects.
  useLayoutEffect(() => {
    answerIn(language.tag)
    document.documentElement.lang = language.tag
    document.documentElement.dir = language.direction
  }, [language])
  return language
}
