import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Role } from '../api/session'
import { useMe } from '../directory/entries'
import { gatewayAnswering, renderAt, type Answer } from '../test-api'
import { Menu } from './Menu'

// jsdom can't scroll, and says so at length.
beforeEach(() => vi.stubGlobal('scrollTo', () => undefined))

const ASKED = 'GET /directory/v1/me/confirmations'

function Shown({ roles }: { roles: Role[] }) {
  // As the frame around every screen asks.
  useMe(roles.includes('professional'))
  return (
    <Menu
      session={{ account: { name: 'Noor', email: 'n@b.example' }, roles, expiresAt: '2026-11-24T12:00:00Z' }}
    />
  )
}

function shown(items: object[], roles: Role[], me: Answer = { body: { id: 'p-1', name: 'Noor' } }) {
  const sent = gatewayAnswering({ 'GET /directory/v1/me': me, [ASKED]: { body: { items } } })
  renderAt('/elders', () => <Shown roles={roles} />, roles)
  return sent
}

describe('the menu', () => {
  it('marks his own page when somebody asks whether something still holds', async () => {
    shown([{ entryId: 'e-1' }], ['professional'])

    expect(await screen.findByRole('link', { name: /^Mijn pagina.*1 vraag of iets nog klopt$/ })).toBeTruthy()
  })

  it('marks nothing when nothing is asked', async () => {
    const sent = shown([], ['professional'])

    await waitFor(() => expect(sent.map(({ path }) => path)).toContain('/directory/v1/me/confirmations'))
    expect(screen.getByRole('link', { name: 'Mijn pagina' })).toBeTruthy()
  })

  it('asks nothing for whoever is not on the kaart', async () => {
    const sent = shown([{ entryId: 'e-1' }], ['professional'], { status: 404, body: { status: 404 } })

    await waitFor(() => expect(sent).toHaveLength(1))
    expect(screen.getByRole('link', { name: 'Mijn pagina' })).toBeTruthy()
  })
})
