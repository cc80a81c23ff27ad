import { describe, expect, it } from 'vitest'
import type { SearchAnswer } from '../api/directory'
import { choose, distance, hasFilters, isChosen, joined, near, nextPage, withoutFilters } from './search'

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

describe('pages of what is found', () => {
  const page = (hits: number, total: number) =>
    ({ total, hits: Array.from({ length: hits }) }) as unknown as SearchAnswer
  const pages = (count: number, total: number) => Array.from({ length: count }, () => page(20, total))

  it('end where everything is shown, where nothing more comes, and where the service goes no further', () => {
    expect(nextPage(page(20, 45), pages(1, 45))).toBe(20)
    expect(nextPage(page(5, 45), pages(3, 45))).toBeUndefined()
    expect(nextPage(page(0, 45), pages(2, 45))).toBeUndefined()
    expect(nextPage(page(20, 9000), pages(100, 9000))).toBe(2000)
    expect(nextPage(page(20, 9000), pages(101, 9000))).toBeUndefined()
  })

  it('show once who moved to the next page between the two', () => {
    const holding = (...ids: string[]) => ({ total: 4, hits: ids.map((id) => ({ id })) }) as SearchAnswer

    const all = joined([holding('a', 'b'), holding('b', 'c'), holding('d')])

    expect(all.hits.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
    expect(all.total).toBe(4)
  })
})
