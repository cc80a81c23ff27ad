import { describe, expect, it } from 'vitest'
import { choose, hasFilters, isChosen, withoutFilters } from './search'

describe('filters', () => {
  it('add kinds to each other and let go of one again', () => {
    const both = choose(choose({ text: 'schulden' }, 'kind', 'TEAM'), 'kind', 'SCHEME')
    expect(both.kinds).toEqual(['TEAM', 'SCHEME'])

    const none = choose(choose(both, 'kind', 'TEAM'), 'kind', 'SCHEME')
    expect(none.kinds).toBeUndefined()
    expect(hasFilters(none)).toBe(false)
  })

  it('replace one area by another', () => {
    const question = choose(choose({ text: 'schulden' }, 'area', 'noord'), 'area', 'oost')

    expect(isChosen(question, 'area', 'oost')).toBe(true)
    expect(isChosen(question, 'area', 'noord')).toBe(false)
  })

  it('go away together and leave the words', () => {
    const question = choose({ text: 'schulden', reachableNow: true }, 'organisation', 'o-1')

    expect(hasFilters(question)).toBe(true)
    expect(withoutFilters(question)).toEqual({ text: 'schulden' })
  })
})
