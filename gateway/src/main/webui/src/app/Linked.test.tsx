import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Session } from '../api/session'
import { useInbox } from '../inbox/inbox'
import { gatewayAnswering, renderWithQueries } from '../test-api'
import { Linked } from './Linked'
import { SessionContext } from './session'

const session: Session = {
  account: { name: 'Noor van den Berg', email: 'noor@buurtteam.example' },
  roles: ['professional'],
  expiresAt: '2026-11-23T10:00:00Z',
}

function AnyScreen() {
  return <p>{useInbox().isError ? 'werkt even niet' : 'een scherm'}</p>
}

function renderLinked() {
  renderWithQueries(
    <SessionContext value={session}>
      <Linked>
        <AnyScreen />
      </Linked>
    </SessionContext>,
  )
}

describe('a professional who signs in', () => {
  it('sees the screen once the account is known', async () => {
    gatewayAnswering({
      'GET /directory/v1/me': { body: { id: 'p-1' } },
      'GET /messaging/v1/inbox': { body: { serverTime: '2026-11-23T10:00:00Z', lanes: [], corrections: [] } },
    })

    renderLinked()

    expect(await screen.findByText('een scherm')).toBeTruthy()
  })

  it('is told what to do when the sociale kaart has no such e-mail address', async () => {
    gatewayAnswering({ 'GET /directory/v1/me': { status: 404, body: { status: 404 } } })

    renderLinked()

    expect(await screen.findByRole('heading', { name: 'We weten niet wie je bent' })).toBeTruthy()
  })

  it('keeps the screen while messaging is down, and asks no more than a few times', async () => {
    const sent = gatewayAnswering({
      'GET /directory/v1/me': { body: { id: 'p-1' } },
      'GET /messaging/v1/inbox': { status: 503, body: { status: 503 } },
    })

    renderLinked()

    expect(await screen.findByText('werkt even niet', undefined, { timeout: 10_000 })).toBeTruthy()
    expect(sent.filter(({ path }) => path.endsWith('/inbox')).length).toBeLessThan(8)
  }, 15_000)
})
