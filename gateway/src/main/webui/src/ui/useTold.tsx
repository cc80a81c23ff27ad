import { useState, type ReactNode } from 'react'
import { Told } from './Told'

/**
 * That something was done, in place of the button that did it; said again when it is done again, and in the language that is on. Words
 * that name what it was done to take that along.
 * @returns what is told, how to tell it, and how to take it back when the next thing begins
 */
export function useTold<Key extends string>(
  texts: Readonly<Record<Key, string>>,
): [told: ReactNode, tell: (what: Key) => void, hush: () => void]
export function useTold<Key extends string>(
  texts: Readonly<Record<Key, (about: string) => string>>,
): [told: ReactNode, tell: (what: Key, about: string) => void, hush: () => void]
export function useTold<Key extends string>(
  texts: Readonly<Record<Key, string | ((about: string) => string)>>,
): [told: ReactNode, tell: (what: Key, about?: string) => void, hush: () => void] {
  const [last, setLast] = useState<{ times: number; what?: Key; about?: string }>({ times: 0 })
  return [
    last.what !== undefined && <Told key={last.times}>{inWords(texts[last.what], last.about)}</Told>,
    (what, about = '') => setLast(({ times }) => ({ times: times + 1, what, about })),
    () => setLast(({ times }) => ({ times })),
  ]
}

function inWords(words: string | ((about: string) => string), about = ''): string {
  return typeof words === 'string' ? words : words(about)
}
