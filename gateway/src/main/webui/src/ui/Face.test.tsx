import { describe, expect, it } from 'vitest'
import { initialsOf, roleOf } from './Face'

describe('initials', () => {
  it('skip the particles of a name', () => {
    expect(initialsOf('Noor van den Berg')).toBe('NB')
    expect(initialsOf('Karim el Idrissi')).toBe('KI')
  })

  it('work for one name and for none with a capital', () => {
    expect(initialsOf('Yousef')).toBe('Y')
    expect(initialsOf('yousef')).toBe('Y')
  })

  it('keep letters with a mark whole', () => {
    expect(initialsOf('Özlem Çelik')).toBe('ÖÇ')
  })
})

describe('what someone does', () => {
  it('leaves out what is not known', () => {
    expect(roleOf({ id: '1', name: 'Daan', roleName: 'beoordelaar', organisationName: 'UWV' })).toBe(
      'beoordelaar, UWV',
    )
    expect(roleOf({ id: '1', name: 'Daan' })).toBe('')
  })
})
