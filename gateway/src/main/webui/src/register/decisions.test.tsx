import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { gatewayAnswering, renderAt } from '../test-api'
import { DecisionPage } from './DecisionPage'
import { DecisionsPage } from './DecisionsPage'
import { detailTexts } from './decisionTexts'
import { texts } from './texts'

const LISTS = {
  'GET /consent/v1/purposes': { body: { items: [{ code: 'SICKNESS_BENEFIT', name: 'de Ziektewet' }] } },
  'GET /consent/v1/kinds': { body: { items: [{ code: 'EMPLOYER', name: 'Werkgever' }] } },
  'GET /directory/v1/taxonomy': {
    body: { tasks: [{ code: 'SOCIALE_ZEKERHEID', name: 'Sociale zekerheid' }], roles: [] },
  },
}
const DAAN = 'Daan de Wit, beoordelaar Ziektewet van UWV'

describe('the log of decisions', () => {
  it('says who wanted to see it, and leads to one decision', async () => {
    gatewayAnswering({
      ...LISTS,
      'GET /consent/v1/decisions?limit=50': {
        body: {
          items: [
            {
              id: 'd1',
              at: '2026-11-28T10:00:00Z',
              who: DAAN,
              action: 'read',
              kind: 'EMPLOYER',
              purpose: 'SICKNESS_BENEFIT',
              decision: true,
              answer: 'ALLOWED',
              code: 'register',
              basis: 'PUBLIC_TASK',
            },
            {
              id: 'd2',
              at: '2026-11-28T09:00:00Z',
              action: 'unknown',
              decision: false,
              answer: 'NOT_ALLOWED',
              code: 'malformed',
            },
          ],
        },
      },
    })
    renderAt('/beslissingen', () => <DecisionsPage />, ['privacy-officer'])

    expect(await screen.findByText(DAAN)).toBeDefined()
    expect(screen.getByText(texts.nobodyKnown)).toBeDefined()
    const table = screen.getByRole('region', { name: texts.decisionsTitle })
    expect([...table.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/beslissingen/d1',
      '/beslissingen/d2',
    ])
  })
})

describe('one decision', () => {
  function open(line: object) {
    gatewayAnswering({ ...LISTS, 'GET /consent/v1/decisions/d1': { body: line } })
    renderAt('/beslissingen/d1', () => <DecisionPage />, ['privacy-officer'], '/beslissingen/$id')
  }

  it('shows what it rested on, in words', async () => {
    open({
      id: 'd1',
      timestamp: '2026-11-28T10:00:00Z',
      who: DAAN,
      recorded_by: 'Sociaal raadslieden van Buurtteam Zuidoost',
      trace_id: '0af7651916cd43dd8448eb211c80319c',
      request: { action: 'read', kind: 'EMPLOYER', purpose: 'SICKNESS_BENEFIT', askedBy: 'pep' },
      response: { decision: true, answer: 'ALLOWED', code: 'register', article: 'AVG 6 lid 1 onder e' },
      policies: { name: 'consent-decision', version: '3', registerEntries: ['eigen-aanvraag-uwv-svb:1'] },
      information: {
        today: '2026-11-28',
        jobs: [
          {
            roleName: 'Beoordelaar Ziektewet',
            teamName: 'Ziektewet Amsterdam',
            task: 'SOCIALE_ZEKERHEID',
            organisationName: 'UWV',
          },
        ],
        words: [],
        window: false,
        standstill: 'NONE',
      },
    })

    expect(await screen.findByText(DAAN)).toBeDefined()
    expect(screen.getByText('Sociaal raadslieden van Buurtteam Zuidoost')).toBeDefined()
    expect(await screen.findByText('Werkgever')).toBeDefined()
    expect(screen.getByText(detailTexts.askers['pep'] ?? '')).toBeDefined()
    expect(screen.getByText('eigen-aanvraag-uwv-svb:1')).toBeDefined()
    expect(
      await screen.findByText('Beoordelaar Ziektewet, Ziektewet Amsterdam (Sociale zekerheid), UWV'),
    ).toBeDefined()
    expect(screen.getByText(detailTexts.saidNothing)).toBeDefined()
  })

  it('shows what is known of a question that could not be read', async () => {
    open({
      id: 'd1',
      timestamp: '2026-11-28T10:00:00Z',
      request: { action: 'unknown', askedBy: 'pep' },
      response: { decision: false, code: 'malformed' },
      policies: { version: '3', registerEntries: [] },
    })

    expect(await screen.findByText(texts.rules['malformed'] ?? '')).toBeDefined()
    expect(screen.getByText(texts.nobodyKnown)).toBeDefined()
    expect(screen.queryByText(detailTexts.rested)).toBeNull()
  })
})
