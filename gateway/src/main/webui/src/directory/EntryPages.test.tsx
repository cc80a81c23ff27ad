import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Role } from '../api/session'
import { gatewayAnswering, renderAt, type Answer } from '../test-api'
import { InitiativePage, OfferingPage, OrganisationPage } from './EntryPages'

// jsdom can't scroll, and says so at length.
beforeEach(() => vi.stubGlobal('scrollTo', () => undefined))

const lists = {
  areas: [{ code: 'noord', name: 'Noord' }],
  lifeDomains: [{ code: 'wonen', name: 'Wonen' }],
  lifeEvents: [{ code: 'ziek-worden', name: 'Ziek worden' }],
  roles: [],
  tasks: [],
}
const PATHS: Record<string, string> = {
  '/organisatie': 'organisations',
  '/aanbod': 'offerings',
  '/initiatief': 'initiatives',
}
const entry = { id: 'e-1', version: 1, name: 'Opvang', kind: 'SERVICE' }

function shows(
  path: string,
  body: object,
  screenOf: () => React.ReactNode,
  roles: Role[] = ['professional'],
) {
  const answers: Record<string, Answer> = {
    [`GET /directory/v1/${PATHS[path]}/e-1`]: { body: { ...entry, ...body } },
    'GET /directory/v1/taxonomy': { body: lists },
  }
  gatewayAnswering(answers)
  renderAt(`${path}/e-1`, screenOf, roles, `${path}/$id`)
}

async function fact(label: string): Promise<string> {
  return (await screen.findByText(label)).parentElement?.querySelector('dd')?.textContent ?? ''
}

describe('the page of an entry', () => {
  it('tells whom and what it is for by name, and whether it takes new people', async () => {
    shows(
      '/aanbod',
      {
        lifeDomains: ['wonen'],
        lifeEvents: ['ziek-worden'],
        targetGroups: ['mensen-met-een-laag-inkomen', 'jongeren'],
        areas: ['noord'],
        intake: 'FULL',
        intakeName: 'Is nu vol',
      },
      () => <OfferingPage />,
    )

    expect(await screen.findByText('Ziek worden')).toBeTruthy()
    expect(await fact('Leefgebieden')).toBe('Wonen')
    expect(await fact('Voor wie')).toBe('mensen met een laag inkomen, jongeren')
    expect(await fact('Werkgebied')).toBe('Noord')
    expect(await fact('Aanmelding')).toBe('Is nu vol')
  })

  it('has the address', async () => {
    const location = { street: 'Amstel 1', postalCode: '1011 PN', city: 'Amsterdam', masked: false }
    shows('/organisatie', { location }, () => <OrganisationPage />)

    expect(await fact('Adres')).toBe('Amstel 11011 PN Amsterdam')
  })

  it('says of a secret address to call first', async () => {
    shows('/organisatie', { location: { city: 'Amsterdam', masked: true } }, () => <OrganisationPage />)

    expect(await fact('Adres')).toBe('Het adres is geheim. Bel eerst.')
  })

  it('tells the administrator that nobody else sees a secret address', async () => {
    const location = { street: 'Stille Steeg 3', city: 'Amsterdam', masked: true }
    shows('/organisatie', { location }, () => <OrganisationPage />, ['directory-admin'])

    expect(await fact('Adres')).toMatch(/^Stille Steeg 3Amsterdam.*geheim.*Alleen jij/)
  })

  it('leaves out what is not known', async () => {
    const location = { latitude: 52.4, longitude: 4.9, masked: false }
    shows('/initiatief', { location, targetGroups: [], lifeDomains: [] }, () => <InitiativePage />)

    expect(await screen.findByRole('heading', { name: 'Opvang' })).toBeTruthy()
    for (const label of ['Adres', 'Voor wie', 'Leefgebieden', 'Bij welke gebeurtenis', 'Aanmelding']) {
      expect(screen.queryByText(label)).toBeNull()
    }
  })
})
