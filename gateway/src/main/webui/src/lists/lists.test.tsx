import { configure, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { gatewayAnswering, renderAt } from '../test-api'
import { CodeListsPage } from './CodeListsPage'
import { linesOf } from './lines'
import { OrganisationsPage } from './OrganisationsPage'
import { ownerOf } from './OwnerField'
import { SynonymsPage } from './SynonymsPage'

// A busy machine makes these slow, and that is no fault of the screens.
vi.setConfig({ testTimeout: 60_000 })
configure({ asyncUtilTimeout: 15_000 })

// jsdom can't scroll, and says so at length.
beforeEach(() => vi.stubGlobal('scrollTo', () => undefined))

async function expectNoFaults(): Promise<void> {
  const found = await axe.run(document.body, { rules: { region: { enabled: false } } })
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

const rule = {
  id: 's-1',
  version: 4,
  everyday: ['blut', 'geen cent'],
  official: ['Bijstand'],
  owner: 'uwv',
  ownerName: 'UWV',
  ownerId: 'o-1',
  changedAt: '2026-11-24T09:00:00Z',
  changedBy: 'Jij',
  changedVia: 'Beheer',
}

const found = {
  limited: false,
  total: 1,
  nearest: false,
  whoToCall: [],
  facets: {},
  understood: [{ said: 'blut', official: 'Bijstand' }],
  hits: [
    { kind: 'SCHEME', id: 'e-1', title: 'Bijstandsuitkering', why: ['„blut” → Bijstand'], stale: false },
  ],
}

describe('everyday words', () => {
  const rules = { 'POST /directory/v1/synonyms/search': { body: { items: [rule] } } }

  it('shows what search understands by what someone says, and what it finds first', async () => {
    gatewayAnswering({ ...rules, 'POST /directory/v1/search': { body: found } })
    renderAt('/beheer/zoekwoorden', () => <SynonymsPage />, ['directory-admin'])

    await userEvent.type(await screen.findByLabelText('Wat zou iemand zeggen?'), 'ik ben blut')
    await userEvent.click(screen.getByRole('button', { name: 'Probeer' }))

    expect((await screen.findAllByText('„blut” → Bijstand')).length).toBe(2)
    expect(screen.getByRole('link', { name: 'Bijstandsuitkering' })).toBeTruthy()
    await expectNoFaults()
  })

  it('keeps what was typed out of the address', async () => {
    const sent = gatewayAnswering(rules)
    renderAt('/beheer/zoekwoorden', () => <SynonymsPage />, ['directory-admin'])

    await userEvent.type(await screen.findByLabelText('Zoek een zoekwoord'), 'cent{enter}')

    expect(await screen.findByText(/Gezocht op ‘cent’/)).toBeTruthy()
    expect(sent.at(-1)?.body).toEqual({ text: 'cent', limit: 25 })
  })

  it('adds a rule, and shows it', async () => {
    const sent = gatewayAnswering({ ...rules, 'POST /directory/v1/synonyms': { status: 201, body: rule } })
    renderAt('/beheer/zoekwoorden', () => <SynonymsPage />, ['directory-admin'])

    await userEvent.click(await screen.findByRole('button', { name: 'Nieuw zoekwoord' }))
    await userEvent.type(screen.getByLabelText('Wat mensen zeggen'), 'blut\n\n geen cent ')
    await userEvent.type(screen.getByLabelText('Officiële woorden'), 'Bijstand')
    await userEvent.type(screen.getByLabelText(/Wie houdt dit bij/), 'Wijkteam Noord')
    await userEvent.click(screen.getByRole('button', { name: 'Sla op' }))

    expect(await screen.findByText('‘blut’ is toegevoegd en geldt nu.')).toBeTruthy()
    const added = sent.find(({ path }) => path === '/directory/v1/synonyms')
    expect(added?.body).toEqual({
      everyday: ['blut', 'geen cent'],
      official: ['Bijstand'],
      owner: 'Wijkteam Noord',
    })
    expect(added?.headers.get('Idempotency-Key')).toBeTruthy()
  })

  it('changes a rule on the version that was seen, and tells beside the field what is wrong', async () => {
    const sent = gatewayAnswering({
      ...rules,
      'PUT /directory/v1/synonyms/s-1': {
        status: 400,
        body: {
          status: 400,
          detail: 'Kijk naar het veld hieronder.',
          violations: [{ field: 'everyday[1]', in: 'body', message: '‘geen cent’ staat al bij een ander.' }],
        },
      },
    })
    renderAt('/beheer/zoekwoorden', () => <SynonymsPage />, ['directory-admin'])

    await userEvent.click(await screen.findByRole('button', { name: 'Wijzig: blut' }))
    await userEvent.click(screen.getByRole('button', { name: 'Sla op' }))

    await screen.findByRole('alert')
    const field = screen.getByLabelText('Wat mensen zeggen')
    const told = document.getElementById(field.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')
    expect(told?.textContent).toBe('‘geen cent’ staat al bij een ander.')
    const changed = sent.find(({ method }) => method === 'PUT')
    expect(changed?.headers.get('If-Match')).toBe('"4"')
    expect(changed?.body).toEqual({ everyday: rule.everyday, official: rule.official, owner: 'o-1' })
    await expectNoFaults()
  })

  it('asks before it removes a rule', async () => {
    const sent = gatewayAnswering({ ...rules, 'DELETE /directory/v1/synonyms/s-1': { status: 204 } })
    renderAt('/beheer/zoekwoorden', () => <SynonymsPage />, ['directory-admin'])

    await userEvent.click(await screen.findByRole('button', { name: 'Verwijder: blut' }))
    expect(sent.some(({ method }) => method === 'DELETE')).toBe(false)
    await userEvent.click(screen.getByRole('button', { name: 'Ja, verwijder' }))

    expect(await screen.findByText('‘blut’ is verwijderd.')).toBeTruthy()
    expect(document.activeElement?.textContent).toBe('‘blut’ is verwijderd.')
  })
})

describe('the code lists', () => {
  const lists = {
    'GET /directory/v1/code-lists/life-domains': {
      body: {
        items: [
          { code: 'financien', version: 2, name: 'Financiën', synonyms: ['geld'], uses: 12 },
          { code: 'rust', version: 0, name: 'Rust', synonyms: [], uses: 0 },
        ],
      },
    },
    'GET /directory/v1/code-lists/roles': {
      body: {
        items: [{ code: 'jurist', version: 1, name: 'Jurist', synonyms: [], category: 'LEGAL', uses: 1 }],
      },
    },
  }

  it('tells why a code that is used stays', async () => {
    gatewayAnswering({
      ...lists,
      'DELETE /directory/v1/code-lists/life-domains/financien': {
        status: 409,
        body: { status: 409, detail: '12 vermeldingen gebruiken deze code: 12 × Regeling.' },
      },
    })
    renderAt('/beheer/codelijsten', () => <CodeListsPage />, ['directory-admin'])

    expect(await screen.findByText(/12 vermeldingen gebruiken dit/)).toBeTruthy()
    await expectNoFaults()
    await userEvent.click(screen.getByRole('button', { name: 'Verwijder: Financiën' }))
    await userEvent.click(screen.getByRole('button', { name: 'Ja, verwijder' }))

    expect(await screen.findByText('12 vermeldingen gebruiken deze code: 12 × Regeling.')).toBeTruthy()
  })

  it('gives a role a field of work and no everyday words', async () => {
    const sent = gatewayAnswering({
      ...lists,
      'POST /directory/v1/code-lists/roles': { status: 201, body: {} },
    })
    renderAt('/beheer/codelijsten', () => <CodeListsPage />, ['directory-admin'])

    await userEvent.selectOptions(await screen.findByLabelText('Welke lijst?'), 'Functies')
    expect(await screen.findByText('Recht')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Voeg toe aan functies' }))
    expect(screen.queryByLabelText('Alledaagse woorden')).toBeNull()
    await userEvent.type(screen.getByLabelText('Code'), 'schuldhulpmaatje')
    await userEvent.type(screen.getByLabelText('Naam'), 'Schuldhulpmaatje')
    await userEvent.selectOptions(screen.getByLabelText('Vakgebied'), 'Schulden')
    await userEvent.click(screen.getByRole('button', { name: 'Sla op' }))

    expect(await screen.findByText('‘Schuldhulpmaatje’ is toegevoegd.')).toBeTruthy()
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({
      code: 'schuldhulpmaatje',
      name: 'Schuldhulpmaatje',
      category: 'DEBT',
    })
  })
})

describe('organisations and their owners', () => {
  const organisation = {
    id: 'o-1',
    name: 'UWV',
    kind: 'NATIONAL_AGENCY',
    kindName: 'Landelijke uitvoerder',
    lastConfirmed: '2026-11-01',
    counts: { teams: 2, professionals: 1, offerings: 0, initiatives: 0, stale: 1 },
    provisioned: false,
  }
  const address = '/directory/v1/worklist/organisations'

  it('shows what stands with each, and only those without an owner when asked', async () => {
    const sent = gatewayAnswering({
      [`GET ${address}?unowned=false&name=&limit=10`]: { body: { items: [organisation] } },
      [`GET ${address}?unowned=true&name=&limit=10`]: { body: { items: [] } },
    })
    renderAt('/beheer/organisaties', () => <OrganisationsPage />, ['directory-admin'])

    const item = within(await screen.findByRole('listitem'))
    expect(item.getByText('2 teams, 1 professional')).toBeTruthy()
    expect(item.getByText('nog niemand')).toBeTruthy()
    expect(item.getByText('één vermelding')).toBeTruthy()
    expect(item.getByRole('link', { name: 'Sleutels: UWV' })).toBeTruthy()
    await expectNoFaults()
    await userEvent.click(screen.getByLabelText('Alleen organisaties zonder bewaker'))

    expect(await screen.findByText('Elke organisatie heeft een bewaker.')).toBeTruthy()
    expect(sent).toHaveLength(2)
  })

  it('narrows by a part of the name, and goes on page by page', async () => {
    const other = { ...organisation, id: 'o-2', name: 'SVB' }
    gatewayAnswering({
      [`GET ${address}?unowned=false&name=&limit=10`]: {
        body: { items: [organisation], nextCursor: 'verder' },
      },
      [`GET ${address}?unowned=false&name=&limit=10&cursor=verder`]: { body: { items: [other] } },
      [`GET ${address}?unowned=false&name=bank%20%26%20co&limit=10`]: { body: { items: [] } },
    })
    renderAt('/beheer/organisaties', () => <OrganisationsPage />, ['directory-admin'])
    await userEvent.click(await screen.findByRole('button', { name: 'Toon meer' }))
    expect(await screen.findByText('SVB')).toBeTruthy()

    await userEvent.type(
      screen.getByLabelText('Naam van de organisatie, of een deel ervan'),
      'bank & co{Enter}',
    )

    expect(await screen.findByText(/Geen organisatie met „bank & co” in de naam/)).toBeTruthy()
    await expectNoFaults()
  })
})

describe('what is sent', () => {
  it('leaves empty lines out', () => {
    expect(linesOf(' een \n\n twee')).toEqual(['een', 'twee'])
  })

  it('names an organisation by its id, anyone else by name, and nobody not at all', () => {
    expect(ownerOf({ id: 'o-1', name: 'UWV' })).toBe('o-1')
    expect(ownerOf({ name: ' Wijkteam ' })).toBe('Wijkteam')
    expect(ownerOf({ name: ' ' })).toBeUndefined()
  })
})
