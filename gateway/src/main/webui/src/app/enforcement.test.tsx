import { screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { EmergencyPage } from '../break-glass/EmergencyPage'
import { texts as breakGlassTexts } from '../break-glass/texts'
import { BringInPage } from '../bring-in/BringInPage'
import { texts as bringInTexts } from '../bring-in/texts'
import { ColleaguePage } from '../directory/ColleaguePage'
import { texts as directoryTexts } from '../directory/texts'
import { HelpRequestPage } from '../help-request/HelpRequestPage'
import { AsMe, gatewayAnswering, renderAt } from '../test-api'
import { Menu } from './Menu'

// jsdom can't scroll, and says so at length.
beforeEach(() => vi.stubGlobal('scrollTo', () => undefined))

const HELPS = [{ task: 'WMO', role: 'x', teamId: 't-1', organisationId: 'o', organisationName: 'Buurtteam' }]
/** Helps with one job, and fines with the other. */
const ENFORCES = [
  ...HELPS,
  { task: 'HANDHAVING', role: 'y', teamId: 't-2', organisationId: 'o-2', organisationName: 'WPI' },
]

function shown(
  me: object[],
  address: string,
  pattern: string,
  page: () => ReactNode,
  colleague: object[] = [],
) {
  gatewayAnswering({
    'GET /directory/v1/me': { body: { id: 'p-1', name: 'Amal', assignments: me } },
    'GET /consent/v1/purposes': { body: { items: [] } },
    'GET /consent/v1/break-glass?helpRequestId=h1': { body: { items: [] } },
    'GET /directory/v1/professionals/p-2': {
      body: {
        id: 'p-2',
        version: 1,
        name: 'Daan Kuipers',
        assignments: colleague,
        standIns: [],
        absences: [],
        expertise: [],
        languages: [],
        areas: [],
        stale: false,
      },
    },
  })
  renderAt(address, () => <AsMe>{page()}</AsMe>, ['professional'], pattern)
}

describe('a request that somebody takes no part in', () => {
  const onRequest = (me: object[]) =>
    shown(me, '/hulpvragen/h1', '/hulpvragen/$id', () => <HelpRequestPage />)
  const onEmergency = (me: object[]) =>
    shown(me, '/hulpvragen/h1/noodtoegang', '/hulpvragen/$id/noodtoegang', () => <EmergencyPage />)

  it('leads a helper to break glass', async () => {
    onRequest(HELPS)

    expect(await screen.findByRole('link', { name: breakGlassTexts.toEmergency })).toBeTruthy()
    expect(screen.getByText(breakGlassTexts.notYours)).toBeTruthy()
    expect(screen.getByText(breakGlassTexts.askInvolved)).toBeTruthy()
  })

  it.each([
    ['at its address', onRequest],
    ['at the address of break glass', onEmergency],
  ])('is not there for who enforces with one of his jobs, %s', async (_where, open) => {
    open(ENFORCES)

    expect(await screen.findByRole('heading', { name: breakGlassTexts.notYoursTitle })).toBeTruthy()
    expect(screen.getByText(breakGlassTexts.notYours)).toBeTruthy()
    expect(screen.getByText(breakGlassTexts.legalDemand)).toBeTruthy()
    expect(screen.queryByText(breakGlassTexts.toEmergency)).toBeNull()
  })
})

describe('the menu', () => {
  it.each([
    [HELPS, true],
    [ENFORCES, false],
  ])('shows what only helpers have to helpers only', async (me, there) => {
    const session = {
      account: { name: 'A', email: 'a@b.example' },
      roles: ['professional' as const],
      expiresAt: '2026-11-24T12:00:00Z',
    }
    shown(me, '/elders', '/elders', () => <Menu session={session} />)

    expect(await screen.findByRole('link', { name: 'AVG-wijzer' })).toBeTruthy()
    for (const name of ['Hulpvragen', 'Toestemming vragen']) {
      expect(screen.queryByRole('link', { name }) !== null).toBe(there)
    }
  })
})

describe('a colleague', () => {
  it.each([
    ['is brought in by a helper', HELPS, HELPS, true],
    ['is not brought in by who enforces', ENFORCES, HELPS, false],
    ['who enforces is not brought in', HELPS, ENFORCES, false],
  ])('%s', async (_rule, me, colleague, offered) => {
    shown(me, '/collega/p-2', '/collega/$id', () => <ColleaguePage />, colleague)

    await screen.findByRole('heading', { name: 'Daan Kuipers' })
    expect(screen.queryByRole('link', { name: directoryTexts.bringIn }) !== null).toBe(offered)
  })

  it('who enforces is refused before anything is typed, with the guide at hand', async () => {
    shown(HELPS, '/erbij-halen?collega=p-2', '/erbij-halen', () => <BringInPage />, ENFORCES)

    expect(await screen.findByText(bringInTexts.notBroughtIn('Daan Kuipers'))).toBeTruthy()
    expect(screen.getByRole('link', { name: bringInTexts.toGuide })).toBeTruthy()
    expect(screen.queryByLabelText(bringInTexts.question)).toBeNull()
  })
})
