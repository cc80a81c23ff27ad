import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Face, firstName, initialsOf, roleOf, tells } from './Face'

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

describe('a colleague whose name is kept from residents', () => {
  const masked = {
    name: 'De klantmanager',
    roleName: 'Klantmanager',
    teamName: 'WPI Zuidoost',
    organisationName: 'Gemeente Amsterdam',
  } as never

  it('has his role for a name, and says where he works once', () => {
    render(<Face person={masked} />)

    expect(screen.getByText('De klantmanager')).toBeDefined()
    expect(screen.getByText('WPI Zuidoost, Gemeente Amsterdam')).toBeDefined()
    expect(firstName(masked)).toBe('De klantmanager')
  })

  it('is recognised in the middle of a sentence', () => {
    expect(tells('U hoort het van de klantmanager.', masked)).toBe(true)
    expect(tells('U hoort het van een ander.', masked)).toBe(false)
  })
})
