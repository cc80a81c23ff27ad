import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { gatewayAnswering, renderAt } from '../test-api'
import { ColleaguePage } from './ColleaguePage'

// jsdom can't scroll, and says so at length.
beforeEach(() => vi.stubGlobal('scrollTo', () => undefined))

const daan = {
  id: 'p-1',
  version: 1,
  name: 'Daan de Wit',
  givenName: 'Daan',
  assignments: [],
  standIns: [],
  absences: [],
  expertise: [],
  languages: [],
  areas: [],
  lifeDomains: [],
  stale: false,
  phone: '+31 20 000 1001',
  email: 'daan@uwv.example',
}
const REMEMBER = '/directory/v1/me/recent-contacts/p-1'

function shown(more: object = {}) {
  const sent = gatewayAnswering({
    'GET /directory/v1/professionals/p-1': { body: { ...daan, ...more } },
    'GET /directory/v1/me/colleagues': { body: { favourites: [], recent: [], team: [] } },
    [`PUT ${REMEMBER}`]: { status: 204 },
  })
  renderAt('/collega/p-1', () => <ColleaguePage />, ['professional'], '/collega/$id')
  return sent
}

describe('the page of a colleague', () => {
  it.each([['Bel Daan'], ['+31 20 000 1001'], ['daan@uwv.example']])(
    'remembers that he was contacted by "%s"',
    async (name) => {
      const sent = shown()

      fireEvent.click(await screen.findByRole('link', { name }))

      await waitFor(() => expect(sent.map(({ path }) => path)).toContain(REMEMBER))
    },
  )

  it('names each organisation of somebody with several jobs once', async () => {
    const job = (teamId: string, organisationId: string, organisationName: string) => ({
      teamId,
      organisationId,
      organisationName,
    })
    shown({
      assignments: [job('t-1', 'o-1', 'Buurtteam'), job('t-2', 'o-2', 'WPI'), job('t-3', 'o-2', 'WPI')],
    })

    expect(await screen.findAllByRole('link', { name: 'Buurtteam' })).toHaveLength(1)
    expect(screen.getAllByRole('link', { name: 'WPI' })).toHaveLength(1)
  })

  it.each([
    [{ mandateAmountEur: 500 }, 'bedragen tot € 500'],
    [{ mandate: 'de Ziektewet', mandateAmountEur: 500 }, 'de Ziektewet (tot € 500)'],
  ])('shows up to how much he may decide: %j', async (mandate, words) => {
    shown(mandate)

    expect(await screen.findByText(words)).toBeTruthy()
  })
})
