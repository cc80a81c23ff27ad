import { useState, type ReactNode } from 'react'
import { Told } from './Told'

/** That something was done, in place of the button that did it; said again when it is done again, and in the language that is on. */
export function useTold<Key extends string>(
  texts: Readonly<Record<Key, string>>,
): [told: ReactNode, tell: (what: Key) => void] {
  const [last, setLast] = useState<{ what: Key; times: number }>()
  return [
    last && <Told key={last.times}>{texts[last.what]}</Told>,
    (what) => setLast((before) => ({ what, times: (before?.times ?? 0) + 1 })),
  ]
}
