import type { ReactNode } from 'react'
import { useFocusOnArrival } from './arrival'

/** That it was done, said where the button was that did it. */
export function Told({ children }: { children: ReactNode }) {
  return (
    <p ref={useFocusOnArrival<HTMLParagraphElement>()} tabIndex={-1}>
      {children}
    </p>
  )
}
