import type { Location } from '../api/directory'

/** Only of what is told of a place; a point on the map alone is none to read. */
export function isKnown(location: Location | undefined): location is Location {
  return location !== undefined && (location.masked || linesOf(location).length > 0)
}

export function linesOf({ street, postalCode, city }: Location): string[] {
  const place = [postalCode, city].filter(Boolean).join(' ')
  return [street ?? '', place].filter((line) => line !== '')
}
