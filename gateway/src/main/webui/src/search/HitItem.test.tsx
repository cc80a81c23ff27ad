import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Hit } from '../api/directory'
import { gatewayAnswering, renderAt } from '../test-api'
import { HitItem } from './HitItem'

// jsdom can't scroll, and says so at length.
beforeEach(() => vi.stubGlobal('scrollTo', () => undefined))

const daan = {
  id: 'p-1',
  kind: 'PROFESSIONAL',
  title: 'Daan de Wit',
  why: [],
  stale: false,
  phone: '+31 20 000 1001',
} satisfies Hit
const team = { ...daan, id: 't-1', kind: 'TEAM', title: 'Ziektewet' } satisfies Hit

const REMEMBER = '/directory/v1/me/recent-contacts/p-1'

function shown(hit: Hit, roles?: Parameters<typeof renderAt>[2]) {
  const sent = gatewayAnswering({ [`PUT ${REMEMBER}`]: { status: 204 } })
  renderAt('/', () => <HitItem hit={hit} requestId={undefined} />, roles)
  return sent
}

describe('a colleague who was found', () => {
  it('is remembered as contacted when he is called from here', async () => {
    const sent = shown(daan)

    fireEvent.click(await screen.findByRole('link', { name: /^Bel Daan/ }))

    await waitFor(() => expect(sent.map(({ path }) => path)).toContain(REMEMBER))
  })

  it.each([
    ['a team has no face to remember', team, ['professional']],
    ['an administrator keeps no list', daan, ['directory-admin']],
  ] as const)('remembers nothing else: %s', async (_, hit, roles) => {
    const sent = shown(hit, [...roles])

    fireEvent.click(await screen.findByRole('link', { name: /^Bel/ }))

    expect(sent).toEqual([])
  })

  it.each<[Partial<Hit>, string]>([
    [
      { mandate: 'beslist over de Ziektewet', mandateAmountEur: 500 },
      'beslist over de Ziektewet (tot € 500)',
    ],
    [{ mandateAmountEur: 1500, decidesAlone: true }, 'Mag beslissen over bedragen tot € 1.500'],
    [{ mandate: 'beslist over de Ziektewet' }, 'beslist over de Ziektewet'],
    [{ decidesAlone: true }, 'Beslist zelf.'],
  ])('shows what he may decide on: %j', async (mandate, words) => {
    shown({ ...daan, ...mandate })

    expect(await screen.findByText(words)).toBeTruthy()
  })
})
