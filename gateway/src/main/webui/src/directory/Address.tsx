import type { Location } from '../api/directory'
import { linesOf } from './location'
import { texts } from './texts'

/** Where it is, or that it is kept secret, as a shelter's address is. The administrator reads it and sees that others don't. */
export function Address({ location }: { location: Location }) {
  const told = !location.masked || location.street !== undefined || location.postalCode !== undefined
  const lines = told ? linesOf(location) : []
  return (
    <>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      {location.masked && <div>{told ? texts.addressMasked : texts.addressSecret}</div>}
    </>
  )
}
