import { useSyncExternalStore } from 'react'
import type { Language } from './language'
import { firstOf, languageOf } from './languages'

const KEY = 'busbaan.language'
const listeners = new Set<() => void>()
let chosen = languageOf(remembered()) ?? firstOf(navigator.languages)

/** What was chosen on this device; on the first visit, what the browser prefers. */
export function useChosenLanguage(): Language {
  return useSyncExternalStore(follow, () => chosen)
}

export function choose(language: Language): void {
  chosen = language
  try {
    localStorage.setItem(KEY, language.tag)
  } catch {
    // A browser that keeps nothing asks again at the next visit.
  }
  for (const changed of listeners) changed()
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function follow(changed: () => void): () => void {
  listeners.add(changed)
  return () => listeners.delete(changed)
}
