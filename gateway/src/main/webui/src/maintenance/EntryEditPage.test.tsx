import {
  Link,
  Outlet,
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { gatewayAnswering, type Answer } from '../test-api'
import { EntryEditPage } from './EntryEditPage'
import { NewEntryPage } from './NewEntryPage'

// jsdom can't scroll, and says so at length.
beforeEach(() => {
  vi.stubGlobal('scrollTo', () => undefined)
  Element.prototype.scrollIntoView = () => undefined
})

const scheme = {
  id: 'e-1',
  version: 3,
  name: 'Ziektewet',
  kind: 'SCHEME',
  organisationId: 'o-1',
  organisationName: 'UWV',
  teamId: 't-1',
  summary: 'Een uitkering als je ziek bent.',
  conditions: 'Je hebt geen werkgever.',
  whoDecides: [{ code: 'beoordelaar', name: 'beoordelaar' }],
  termDays: 56,
  documents: ['de brief', 'je contract'],
  lifeDomains: ['financien'],
  lifeEvents: [],
  targetGroups: [],
  areas: [],
  needs: [],
  intake: 'OPEN',
  source: 'uwv.nl',
  sourceDate: '2026-11-01',
  lastConfirmed: '2026-11-02',
}

const taxonomy = {
  lifeDomains: [{ code: 'financien', name: 'Geld' }],
  lifeEvents: [{ code: 'ziek-worden', name: 'Ziek worden' }],
  areas: [{ code: 'west', name: 'West' }],
  roles: [
    { code: 'beoordelaar', name: 'beoordelaar' },
    { code: 'teamleider', name: 'teamleider' },
  ],
  tasks: [{ code: 'WMO', name: 'Wmo' }],
}

const ADDRESS = '/directory/v1/offerings/e-1'

const ANSWERS: Record<string, Answer> = {
  'GET /directory/v1/taxonomy': { body: taxonomy },
  [`GET ${ADDRESS}`]: { body: scheme },
  'GET /directory/v1/organisations/o-1': {
    body: { id: 'o-1', name: 'UWV', version: 1, teams: [{ id: 't-1', name: 'Ziektewet' }] },
  },
  'POST /directory/v1/search': { body: { hits: [], whoToCall: [], facets: {} } },
}

function showing(address: string, answers: Record<string, Answer>) {
  const all = { ...ANSWERS, ...answers }
  const sent = gatewayAnswering(all)
  const root = createRootRoute({
    component: () => (
      <>
        <Link to="/zoeken">Ergens anders</Link>
        <Outlet />
      </>
    ),
  })
  const page = (path: string, component: () => React.ReactNode) =>
    createRoute({ getParentRoute: () => root, path, component })
  const router = createRouter({
    routeTree: root.addChildren([
      page('/zoeken', () => <h1>Elders</h1>),
      page('/beheer/gegevens/nieuw/$kind', () => <NewEntryPage />),
      page('/beheer/gegevens/$kind/$id', () => <EntryEditPage />),
      page('/aanbod/$id', () => <h1>Zo zien anderen dit</h1>),
      page('/organisatie/$id', () => <h1>Zo zien anderen dit</h1>),
    ]),
    history: createMemoryHistory({ initialEntries: [address] }),
  })
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  )
  return { sent, answers: all }
}

const EDIT = '/beheer/gegevens/SCHEME/e-1'

describe('changing an entry', () => {
  it('sends what was typed and leaves the rest as it is, for the version that was looked at', async () => {
    const { sent } = showing(EDIT, {
      [`PUT ${ADDRESS}`]: { body: { ...scheme, version: 4, name: 'Ziektewet-uitkering' } },
    })
    const name = await screen.findByLabelText('Naam')

    await userEvent.clear(name)
    await userEvent.type(name, 'Ziektewet-uitkering')
    expect(screen.getByText('Nog niet bewaard.')).toBeTruthy()
    await userEvent.click(await screen.findByLabelText('Ziek worden'))
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))

    expect(await screen.findByText('Bewaard.')).toBeTruthy()
    const put = sent.find(({ method }) => method === 'PUT')
    expect(put?.headers.get('If-Match')).toBe('"3"')
    expect(put?.body).toEqual({
      name: 'Ziektewet-uitkering',
      kind: 'SCHEME',
      organisationId: 'o-1',
      teamId: 't-1',
      summary: scheme.summary,
      conditions: scheme.conditions,
      whoDecides: ['beoordelaar'],
      termDays: 56,
      documents: ['de brief', 'je contract'],
      lifeDomains: ['financien'],
      lifeEvents: ['ziek-worden'],
      targetGroups: [],
      areas: [],
      needs: [],
      intake: 'OPEN',
      source: 'uwv.nl',
      sourceDate: '2026-11-01',
      lastConfirmed: '2026-11-02',
    })
  })

  it('puts every message beside its field and keeps what was typed', async () => {
    showing(EDIT, {
      [`PUT ${ADDRESS}`]: {
        status: 400,
        body: {
          status: 400,
          title: 'Dit klopt niet',
          violations: [
            { field: 'documents[1]', in: 'body', message: 'Gebruik hooguit 300 tekens.' },
            { field: 'location.postalCode', in: 'body', message: 'Schrijf de postcode zoals 1011 PN.' },
            { field: 'termDays', in: 'body', message: 'Deze waarde heeft niet de goede vorm.' },
          ],
        },
      },
    })
    const days = await screen.findByLabelText(/Binnen hoeveel dagen/)

    await userEvent.clear(days)
    await userEvent.type(days, 'lang')
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))

    const alert = await screen.findByRole('alert')
    expect(within(alert).getAllByRole('listitem')).toHaveLength(3)
    expect((days as HTMLInputElement).value).toBe('lang')
    expect(describing(days)).toContain('niet de goede vorm')
    expect(describing(screen.getByLabelText(/Postcode/))).toContain('1011 PN')
    expect(describing(screen.getByLabelText(/papieren/))).toContain('Regel 2: Gebruik hooguit 300 tekens.')
    await userEvent.click(within(alert).getByText('Schrijf de postcode zoals 1011 PN.'))
    expect(document.activeElement).toBe(screen.getByLabelText(/Postcode/))
    await userEvent.keyboard('1011 PN')
    expect((screen.getByLabelText(/Postcode/) as HTMLInputElement).value).toBe('1011 PN')
  })

  it('shows what someone else made of it, and keeps what was typed', async () => {
    const { answers, sent } = showing(EDIT, { [`PUT ${ADDRESS}`]: { status: 412, body: { status: 412 } } })
    const summary = await screen.findByLabelText('In het kort')
    await userEvent.clear(summary)
    await userEvent.type(summary, 'Van mij.')
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
    answers[`GET ${ADDRESS}`] = {
      body: { ...scheme, version: 4, summary: 'Van een ander.', source: 'uwv.nl, nieuw' },
    }

    await userEvent.click(await screen.findByRole('button', { name: 'Laad opnieuw' }))

    expect(await screen.findByText(/In het kort is nu: Van een ander\./)).toBeTruthy()
    expect((summary as HTMLTextAreaElement).value).toBe('Van mij.')
    expect((screen.getByLabelText('Bron') as HTMLInputElement).value).toBe('uwv.nl, nieuw')
    answers[`PUT ${ADDRESS}`] = { body: { ...scheme, version: 5, summary: 'Van mij.' } }
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
    expect(await screen.findByText('Bewaard.')).toBeTruthy()
    const last = sent.filter(({ method }) => method === 'PUT').at(-1)
    expect(last?.headers.get('If-Match')).toBe('"4"')
    expect(last?.body).toMatchObject({ summary: 'Van mij.', source: 'uwv.nl, nieuw' })
  })

  it('asks before leaving what was typed, and lets go of who left it alone', async () => {
    showing(EDIT, {})
    await userEvent.type(await screen.findByLabelText('Naam'), '!')

    await userEvent.click(screen.getByRole('link', { name: 'Ergens anders' }))

    const question = await screen.findByRole('alertdialog')
    expect(document.activeElement).toBe(question)
    await userEvent.click(within(question).getByRole('button', { name: 'Blijf hier' }))
    expect((screen.getByLabelText('Naam') as HTMLInputElement).value).toBe('Ziektewet!')
    await userEvent.type(screen.getByLabelText('Naam'), '{Backspace}')
    await userEvent.click(screen.getByRole('link', { name: 'Ergens anders' }))
    expect(await screen.findByRole('heading', { name: 'Elders' })).toBeTruthy()
  })

  it('puts who decides in another order with the keyboard', async () => {
    const { sent } = showing(EDIT, { [`PUT ${ADDRESS}`]: { body: scheme } })
    await screen.findByRole('option', { name: 'teamleider' })
    await userEvent.selectOptions(screen.getByLabelText('Functie'), 'teamleider')
    await userEvent.click(screen.getByRole('button', { name: 'Voeg een functie toe' }))

    screen.getByRole('button', { name: 'Hoger: teamleider' }).focus()
    await userEvent.keyboard('{Enter}')

    expect(screen.getByText('teamleider staat nu op plek 1.')).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Lager: teamleider' }))
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
    await screen.findByText('Bewaard.')
    expect(sent.find(({ method }) => method === 'PUT')?.body).toMatchObject({
      whoDecides: ['teamleider', 'beoordelaar'],
    })
  })

  it('has no fault that axe can find', async () => {
    showing(EDIT, {})
    await screen.findByLabelText('Naam')
    await screen.findByLabelText('Ziek worden')

    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    })
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
})

describe('how easily a text reads', () => {
  const measured = {
    verdict: 'EASIER',
    advice: 'Kan makkelijker: één zin is lang.',
    words: 24,
    sentences: 1,
    longSentences: [{ start: 0, end: 30, words: 24 }],
    hardWords: [{ start: 0, end: 6, word: 'Indien', plainer: 'als' }],
  }

  it('is told with plainer words, and stops nobody', async () => {
    const { sent } = showing(EDIT, {
      'POST /directory/v1/readability': { body: measured },
      [`PUT ${ADDRESS}`]: { body: scheme },
    })

    expect((await screen.findAllByText(measured.advice)).length).toBeGreaterThan(0)
    expect(screen.getAllByText('Schrijf in plaats van “Indien” liever: als.').length).toBeGreaterThan(0)
    expect(sent.find(({ path }) => path.endsWith('/readability'))?.body).toEqual({ text: scheme.summary })
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
    expect(await screen.findByText('Bewaard.')).toBeTruthy()
  })

  it('is left out when it can’t be measured', async () => {
    showing(EDIT, { 'POST /directory/v1/readability': { status: 500, body: { status: 500 } } })
    await screen.findByLabelText('Naam')

    expect(screen.queryByText(/Kan makkelijker/)).toBeNull()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('adding an entry', () => {
  it('finds the organisation by name, sends it once and goes to its page', async () => {
    const { sent, answers } = showing('/beheer/gegevens/nieuw/SERVICE', {
      'POST /directory/v1/offerings': {
        status: 201,
        body: { ...scheme, id: 'e-9' },
        headers: { Location: '/directory/v1/offerings/e-9' },
      },
    })
    await userEvent.type(await screen.findByLabelText('Naam'), 'Nieuwe hulp')
    answers['POST /directory/v1/search'] = {
      body: {
        hits: [{ kind: 'ORGANISATION', id: 'o-1', title: 'UWV', why: [], stale: false }],
        whoToCall: [],
        facets: {},
      },
    }

    await userEvent.type(screen.getByLabelText('Organisatie'), 'uw{Enter}')
    await userEvent.click(await screen.findByRole('button', { name: 'UWV' }))
    await userEvent.selectOptions(await screen.findByLabelText(/^Team/), await screen.findByText('Ziektewet'))
    expect(sent.some(({ path }) => path === '/directory/v1/offerings')).toBe(false)
    await userEvent.click(screen.getByRole('button', { name: 'Voeg toe' }))

    expect(await screen.findByRole('heading', { name: 'Zo zien anderen dit' })).toBeTruthy()
    const post = sent.filter(({ path }) => path === '/directory/v1/offerings')
    expect(post).toHaveLength(1)
    expect(post[0]?.headers.get('Idempotency-Key')).toBeTruthy()
    expect(post[0]?.body).toMatchObject({
      name: 'Nieuwe hulp',
      kind: 'SERVICE',
      organisationId: 'o-1',
      teamId: 't-1',
    })
  })

  it('warns when something is nearly called that already, and lets it be added', async () => {
    showing('/beheer/gegevens/nieuw/ORGANISATION', {
      'POST /directory/v1/search': {
        body: {
          hits: [{ kind: 'INITIATIVE', id: 'i-1', title: 'De Ark', why: [], stale: false }],
          whoToCall: [],
          facets: {},
        },
      },
    })

    await userEvent.type(await screen.findByLabelText('Naam'), 'Stichting de ark')

    expect(await screen.findByText('Staat dit er al?')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'De Ark' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Voeg toe' }).getAttribute('aria-disabled')).toBeNull()
  })
})

function describing(control: HTMLElement): string {
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
}
