import { useEffect, useRef, type RefObject } from 'react'

/** What came in the place of what was pressed takes the focus, so that keyboard and reading aloud go on from there. */
export function useFocusOnArrival<E extends HTMLElement>(arrives = true): RefObject<E | null> {
  const place = useRef<E>(null)
  useEffect(() => {
    if (arrives) place.current?.focus()
  }, [arrives])
  return place
}
