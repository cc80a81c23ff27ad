import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { gatewayAnswering, renderAt, type Answer } from '../test-api'
import { EntryCare, Reported } from './EntryCare'
import { History } from './History'
import { ReportPage } from './ReportPage'
import { ReportsPage } from './ReportsPage'
import { WorkplacePage } from './WorkplacePage'

// jsdom can't scroll, and says so at length.
beforeEach(() => vi.stubGlobal('scrollTo', () => undefined))

const care = (id: string, title: string) => ({
  id,
  kind: 'SERVICE',
  title,
  version: 3,
  active: true,
  lastConfirmed: '2026-01-10',
  stale: true,
  owner: { professionalId: 'p-1', name: 'Yvonne de Boer', place: 'ASSIGNED' },
  assigned: true,
  confirmable: true,
  reported: [{ reason: 'PHONE', reasonName: 'De telefoon klopt niet', since: '2026-11-20T10:00:00Z' }],
})

const worklist = {
  items: [
    {
      care: care('e-1', 'Voedselbank'),
      kindName: 'Hulp en dienst',
      facts: [{ label: 'Telefoon', value: '020' }],
    },
    { care: { ...care('e-2', 'Ruilwinkel'), owner: undefined }, kindName: 'Hulp en dienst', facts: [] },
  ],
  counts: { reports: 1, silent: 4000, unowned: 12, conflicts: 3, refusedImports: 1, stale: 2500 },
}

describe('the administrator’s workplace', () => {
  it('shows one entry at a time, and only counts of what waits besides', async () => {
    gatewayAnswering({ 'GET /directory/v1/worklist': { body: worklist } })
    renderAt('/beheer', () => <WorkplacePage />, ['directory-admin'])

    expect(
      await screen.findByRole('heading', { level: 1, name: 'Twee gegevens om na te kijken' }),
    ).toBeTruthy()
    expect(screen.getByText('Voedselbank')).toBeTruthy()
    expect(screen.queryByText('Ruilwinkel')).toBeNull()
    expect(screen.getByText('4.000 vermeldingen zonder antwoord')).toBeTruthy()
    const stale = screen.getByRole('link', { name: '2.500 vermeldingen die lang niet zijn nagekeken' })
    expect(stale.getAttribute('href')).toBe('/beheer/lang-niet-nagekeken')
    expect(
      screen.getByRole('link', { name: '1 ingelezen kaart waarvan het laatste bestand niet klopte' }),
    ).toBeTruthy()

    await userEvent.click(screen.getByRole('button', { name: 'Volgende' }))
    expect(screen.getByText('Ruilwinkel')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /Vraag het/ })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Volgende' }))
    expect(screen.getByText('Dit waren ze. Kom gerust later terug.')).toBeTruthy()
  })

  it('confirms what was looked at and goes on to the next', async () => {
    const sent = gatewayAnswering({
      'GET /directory/v1/worklist': { body: worklist },
      'POST /directory/v1/entries/e-1/confirmations': { status: 204 },
    })
    renderAt('/beheer', () => <WorkplacePage />, ['directory-admin'])

    await userEvent.click(await screen.findByRole('button', { name: 'Dit klopt' }))

    expect(await screen.findByText('Ruilwinkel')).toBeTruthy()
    const confirmed = sent.find(({ method }) => method === 'POST')
    expect(confirmed?.headers.get('If-Match')).toBe('"3"')
  })

  it('asks before it takes an entry off the map', async () => {
    const sent = gatewayAnswering({
      'GET /directory/v1/worklist': { body: worklist },
      'DELETE /directory/v1/offerings/e-1': {
        status: 409,
        body: { status: 409, detail: 'Iemand werkt hier nog.' },
      },
    })
    renderAt('/beheer', () => <WorkplacePage />, ['directory-admin'])

    await userEvent.click(await screen.findByRole('button', { name: 'Haal van de kaart' }))
    expect(sent.some(({ method }) => method === 'DELETE')).toBe(false)
    await userEvent.click(screen.getByRole('button', { name: 'Ja, haal van de kaart' }))

    expect(await screen.findByText('Iemand werkt hier nog.')).toBeTruthy()
    expect(screen.getByText('Voedselbank')).toBeTruthy()
  })

  it('says so when nothing needs a look', async () => {
    gatewayAnswering({
      'GET /directory/v1/worklist': {
        body: {
          items: [],
          counts: { reports: 0, silent: 0, unowned: 0, conflicts: 0, refusedImports: 0, stale: 0 },
        },
      },
    })
    renderAt('/beheer', () => <WorkplacePage />, ['directory-admin'])

    expect(await screen.findByRole('heading', { level: 1, name: 'Niets om na te kijken' })).toBeTruthy()
  })
})

describe('the history of an entry', () => {
  const changes = {
    items: [
      {
        id: 8,
        at: '2026-11-24T09:00:00Z',
        origin: 'ADMINISTRATOR',
        originName: 'Beheer',
        what: 'CHANGED',
        whatName: 'Gewijzigd',
        who: 'Jij',
        fields: [{ field: 'phone', label: 'Telefoon', before: '020 1', after: '020 2' }],
        undoable: true,
        restorable: false,
      },
      {
        id: 7,
        at: '2026-11-01T09:00:00Z',
        originName: 'Import',
        what: 'ADDED',
        whatName: 'Toegevoegd',
        fields: [],
        undoable: false,
        restorable: true,
      },
    ],
  }

  it('takes the latest change back after asking', async () => {
    const sent = gatewayAnswering({
      'GET /directory/v1/entries/e-1/changes?limit=10': { body: changes },
      'POST /directory/v1/entries/e-1/changes/8/undo': { status: 204 },
    })
    renderAt('/', () => <History id="e-1" />)

    await userEvent.click(await screen.findByRole('button', { name: 'Maak ongedaan' }))
    expect(sent.some(({ method }) => method === 'POST')).toBe(false)
    expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Ja, maak ongedaan' }))

    expect(sent.filter(({ path }) => path.endsWith('/undo'))).toHaveLength(1)
  })

  it('goes back to what it was after an earlier change, by the version that was seen', async () => {
    const restore = '/directory/v1/entries/e-1/changes/7/restore'
    const answers: Record<string, Answer> = {
      'GET /directory/v1/entries/e-1/changes?limit=10': { body: changes },
      'GET /directory/v1/entries/e-1/care': { body: care('e-1', 'Voedselbank') },
      [`POST ${restore}`]: { status: 409, body: { status: 409, detail: 'Dit team bestaat niet.' } },
    }
    const sent = gatewayAnswering(answers)
    renderAt('/', () => <History id="e-1" />)

    const back = await screen.findByRole('button', { name: /^Zet terug zoals het hier was: .*1 nov/ })
    expect(screen.getAllByRole('button', { name: /^Zet terug/ })).toHaveLength(1)
    await userEvent.click(back)
    expect(sent.some(({ method }) => method === 'POST')).toBe(false)
    await userEvent.click(screen.getByRole('button', { name: 'Ja, zet terug' }))
    expect(await screen.findByText('Dit team bestaat niet.')).toBeTruthy()
    answers[`POST ${restore}`] = { status: 204 }
    await userEvent.click(screen.getByRole('button', { name: 'Ja, zet terug' }))

    expect(await screen.findByText('Teruggezet.')).toBeTruthy()
    const restored = sent.filter(({ path }) => path === restore)
    expect(restored.map(({ headers }) => headers.get('If-Match'))).toEqual(['"3"', '"3"'])
  })

  it('shows what it was and what it became', async () => {
    gatewayAnswering({ 'GET /directory/v1/entries/e-1/changes?limit=10': { body: changes } })
    renderAt('/', () => <History id="e-1" />)

    const term = await screen.findByText('Telefoon')
    expect(term.parentElement?.textContent).toContain('Was: 020 1')
    expect(term.parentElement?.textContent).toContain('Is nu: 020 2')
    expect(screen.getAllByRole('button', { name: 'Maak ongedaan' })).toHaveLength(1)
  })
})

describe('"Klopt niet"', () => {
  it('shows on the entry, with who watches over it, and the view is counted', async () => {
    const sent = gatewayAnswering({
      'GET /directory/v1/entries/e-1/care': { body: care('e-1', 'Voedselbank') },
      'POST /directory/v1/entries/e-1/views': { status: 204 },
    })
    renderAt('/', () => (
      <>
        <Reported id="e-1" />
        <EntryCare id="e-1" />
      </>
    ))

    expect(
      await screen.findByText(/Gemeld op 20 november 2026, wordt nagekeken: de telefoon klopt niet/),
    ).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Yvonne de Boer' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Klopt niet?' }).getAttribute('href')).toBe('/melden?over=e-1')
    expect(sent.filter(({ path }) => path.endsWith('/views'))).toHaveLength(1)
  })

  it('is told in words beside the field when they are missing, and keeps what was typed', async () => {
    const sent = gatewayAnswering({
      'GET /directory/v1/me/reports': { body: { reports: [] } },
      'POST /directory/v1/reports': {
        status: 400,
        body: {
          status: 400,
          violations: [{ field: 'saidInWords', message: 'Schrijf in één zin wat er ontbreekt.' }],
        },
      },
    })
    renderAt('/melden?soort=ontbreekt', () => <ReportPage />)

    await userEvent.click(await screen.findByRole('checkbox'))
    await userEvent.click(screen.getByRole('button', { name: 'Meld dit' }))

    const field = await screen.findByRole('textbox', { name: /Wat werd gezocht/ })
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ reason: 'MISSING', hearBack: true })
  })

  it('is handled with an answer', async () => {
    const report = {
      id: 'r-1',
      version: 1,
      reason: 'MISSING',
      reasonName: 'Ontbreekt op de kaart',
      state: 'IN_REVIEW',
      stateName: 'Wordt nagekeken',
      times: 2,
      firstAt: '2026-11-20T10:00:00Z',
      remarks: ['Een kledingbank in Noord'],
    }
    const sent = gatewayAnswering({
      'GET /directory/v1/reports?closed=false': { body: { items: [report] } },
      'PUT /directory/v1/reports/r-1/state': { body: report },
    })
    renderAt('/beheer/meldingen', () => <ReportsPage />, ['directory-admin'])

    expect(await screen.findByText('Een kledingbank in Noord')).toBeTruthy()
    await userEvent.click(screen.getByText('Handel af', { selector: 'summary' }))
    await userEvent.click(screen.getByRole('radio', { name: 'Het klopte niet, en is nu goed' }))
    await userEvent.type(screen.getByRole('textbox'), 'Staat erop.')
    await userEvent.click(screen.getByRole('button', { name: 'Handel af' }))

    const moved = sent.find(({ method }) => method === 'PUT')
    expect(moved?.body).toEqual({ state: 'SOLVED', answer: 'Staat erop.' })
    expect(moved?.headers.get('If-Match')).toBe('"1"')
  })
})
