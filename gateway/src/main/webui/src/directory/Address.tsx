import type { Location } from '../api/directory'
import { texts } from './texts'

/** Only of what is told of a place; a point on the map alone is none to read. */
export function isKnown(location: Location | undefined): location is Location {
  return location !== undefined && (location.masked || linesOf(location).length > 0)
}

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

function linesOf({ street, postalCode, city }: Location): string[] {
  const place = [postalCode, city].filter(Boolean).join(' ')
  return [street, place].filter((line) => line !== undefined && line !== '') as string[]
}
