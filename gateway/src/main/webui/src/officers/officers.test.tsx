import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Role } from '../api/session'
import { gatewayAnswering, renderAt } from '../test-api'
import { csvOf } from './breach'
import { BreachPage } from './BreachPage'
import { FiguresPage } from './FiguresPage'
import { texts } from './texts'
import { WorkplacePage } from './WorkplacePage'

const NONE = {
  breakGlass: 0,
  toAdvise: 0,
  toDecide: 0,
  returned: 0,
  expiring: 0,
  objections: 0,
  lateObjections: 0,
}
const LISTS = {
  'GET /consent/v1/purposes': { body: { items: [] } },
  'GET /consent/v1/kinds': { body: { items: [] } },
  'GET /directory/v1/taxonomy': { body: { tasks: [], roles: [] } },
}

function workplace(counts: Partial<typeof NONE>, roles: Role[], more = {}) {
  gatewayAnswering({ ...LISTS, 'GET /consent/v1/workplace': { body: { ...NONE, ...counts } }, ...more })
  renderAt('/werkplek', () => <WorkplacePage />, roles)
}

describe('the workplace of the FG', () => {
  it('counts what waits, deviations first, and says who decides', async () => {
    workplace({ breakGlass: 1, objections: 2 }, ['dpo'], {
      'GET /consent/v1/break-glass-reviews?reviewed=false': {
        body: { items: [{ id: 'w', who: 'Noor van den Berg', openedAt: '2026-11-28T10:00:00Z', kinds: [] }] },
      },
    })

    expect(await screen.findByRole('heading', { name: 'Drie dingen voor jou' })).toBeDefined()
    expect(screen.getByText(texts.leadDpo)).toBeDefined()
    expect(await screen.findByText('Noor van den Berg')).toBeDefined()
    expect(screen.getByText(texts.objectionsWaiting(2))).toBeDefined()
    expect(screen.queryByText(/goedkeuren/i)).toBeNull()
  })

  it('says so when nothing waits', async () => {
    workplace({}, ['dpo'])

    expect(await screen.findByRole('heading', { name: 'Niets voor jou' })).toBeDefined()
    expect(screen.getByText(texts.nothing)).toBeDefined()
  })
})

describe('the workplace of the privacy officer', () => {
  it('says what his own organisation opened in danger to life, and that the FG looks back on it', async () => {
    workplace({ breakGlass: 1 }, ['privacy-officer'], {
      'GET /consent/v1/break-glass-reviews?reviewed=false': {
        body: { items: [{ id: 'w', who: 'Fatma Yilmaz', openedAt: '2026-11-28T10:00:00Z', kinds: [] }] },
      },
    })

    expect(await screen.findByRole('heading', { name: 'Eén ding voor jou' })).toBeDefined()
    expect(await screen.findByText('Fatma Yilmaz')).toBeDefined()
    expect(screen.getByText(texts.ownBreakGlassLead)).toBeDefined()
    expect(screen.getByRole('link', { name: texts.seeBreakGlass })).toBeDefined()
    expect(screen.queryByText(texts.review)).toBeNull()
  })
})

describe('a breach', () => {
  const report = {
    from: '2026-11-01',
    until: '2026-11-28',
    residents: 1,
    times: 2,
    items: [
      {
        residentRef: '0b3c',
        kinds: ['EMPLOYER', 'INCOME'],
        times: 2,
        first: '2026-11-02T10:00:00Z',
        last: '2026-11-03T10:00:00Z',
      },
    ],
  }

  it('lists who is touched by number and not by name', async () => {
    const sent = gatewayAnswering({ ...LISTS, 'POST /consent/v1/breach-reports': { body: report } })
    renderAt('/datalek', () => <BreachPage />, ['dpo'])

    await userEvent.click(await screen.findByRole('button', { name: texts.report }))

    expect(await screen.findByText('0b3c')).toBeDefined()
    expect(screen.getByRole('heading', { name: texts.touched(1, 2) })).toBeDefined()
    await waitFor(() => expect(sent.some((call) => call.method === 'POST')).toBe(true))
  })

  it('can be taken along as a file', () => {
    expect(csvOf(report).split('\r\n')).toEqual([
      'inwoner,gelezen,aantal,eerste,laatste',
      '0b3c,EMPLOYER INCOME,2,2026-11-02T10:00:00Z,2026-11-03T10:00:00Z',
      '',
    ])
  })
})

it('figures call a small number small', async () => {
  const answers = new Proxy<Record<string, { body: unknown }>>(LISTS, {
    get: (known, path: string) =>
      path.startsWith('GET /consent/v1/decision-figures')
        ? { body: { items: [{ kind: 'RENT', purpose: 'HOUSING', answer: 'ASK' }] } }
        : known[path as keyof typeof LISTS],
  })
  gatewayAnswering(answers)
  renderAt('/cijfers', () => <FiguresPage />, ['policy-maker'])

  expect(await screen.findByText('minder dan 10 keer')).toBeDefined()
})
