import { describe, expect, it } from 'vitest'
import { choose, distance, hasFilters, isChosen, near, withoutFilters } from './search'

describe('filters', () => {
  it('add kinds to each other and let go of one again', () => {
    const both = choose(choose({ text: 'schulden' }, 'kind', 'TEAM'), 'kind', 'SCHEME')
    expect(both.kinds).toEqual(['TEAM', 'SCHEME'])

    const none = choose(choose(both, 'kind', 'TEAM'), 'kind', 'SCHEME')
    expect(none.kinds).toBeUndefined()
    expect(hasFilters(none)).toBe(false)
  })

  it('add a second area to the first', () => {
    const question = choose(choose({ text: 'schulden' }, 'area', 'noord'), 'area', 'oost')

    expect(question.areas).toEqual(['noord', 'oost'])
    expect(isChosen(question, 'area', 'noord')).toBe(true)
  })

  it('know a postcode from a place, and nothing from everywhere', () => {
    expect(near('1102 ab', 3000)).toEqual({ postalCode: '1102 ab', radiusMetres: 3000 })
    expect(near(' Osdorp ', 1000)).toEqual({ place: 'Osdorp', radiusMetres: 1000 })
    expect(near(' ', 1000)).toBeUndefined()
  })

  it('tell a distance as people do', () => {
    expect(distance(347)).toBe('350 m')
    expect(distance(1240)).toBe('1,2 km')
  })

  it('go away together and leave the words', () => {
    const question = choose({ text: 'schulden', reachableNow: true }, 'organisation', 'o-1')

    expect(hasFilters(question)).toBe(true)
    expect(withoutFilters(question)).toEqual({ text: 'schulden' })
  })
})
