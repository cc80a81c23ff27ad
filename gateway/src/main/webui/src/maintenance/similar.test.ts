import { describe, expect, it } from 'vitest'
import { isNearly, kindsLike } from './similar'

describe('nearly the same name', () => {
  it('looks through capitals, accents, order and common words', () => {
    expect(isNearly('Stichting De Ark', 'de ark')).toBe(true)
    expect(isNearly('Café Noord', 'cafe noord')).toBe(true)
    expect(isNearly('Diaconie Noord: De Ark', 'De Ark (Diaconie Noord)')).toBe(true)
  })

  it('looks through a typing error in a longer name', () => {
    expect(isNearly('Buurtteam Zuidoost', 'Buurteam Zuidoost')).toBe(true)
  })

  it('keeps others apart', () => {
    expect(isNearly('Buurtteam Noord', 'Buurtteam Zuid')).toBe(false)
    expect(isNearly('WPI', 'WIA')).toBe(false)
    expect(isNearly('', '')).toBe(false)
  })

  it('compares schemes with services, and organisations with initiatives', () => {
    expect(kindsLike('SCHEME')).toContain('SERVICE')
    expect(kindsLike('INITIATIVE')).toContain('ORGANISATION')
    expect(kindsLike('TEAM')).toEqual(['TEAM'])
  })
})
