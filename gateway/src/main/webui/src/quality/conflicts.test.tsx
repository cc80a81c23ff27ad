import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { gatewayAnswering, renderAt } from '../test-api'
import { ConflictsPage } from './ConflictsPage'

// jsdom can't scroll, and says so at length.
beforeEach(() => vi.stubGlobal('scrollTo', () => undefined))

const conflict = {
  id: 'c-1',
  entryId: 'e-1',
  kind: 'TEAM',
  kindName: 'Team',
  title: 'Buurtteam Noord',
  version: 7,
  field: 'phone',
  label: 'Telefoon',
  stands: '+31 20 000 0001',
  foundAt: '2026-11-20T10:00:00Z',
  source: 'gemeente-weesp',
}
const LIST = 'GET /directory/v1/import-conflicts?limit=20'
const DECISION = 'PUT /directory/v1/import-conflicts/c-1/decision'

describe('where a file and people disagree', () => {
  it('shows both sides and takes over what the file says of the version that was seen', async () => {
    const sent = gatewayAnswering({ [LIST]: { body: { items: [conflict] } }, [DECISION]: { status: 204 } })
    renderAt('/beheer/verschillen', () => <ConflictsPage />, ['directory-admin'])

    expect(await screen.findByText('Telefoon: hier staat')).toBeTruthy()
    expect(screen.getByText('+31 20 000 0001')).toBeTruthy()
    expect(screen.getByText('niets')).toBeTruthy()
    expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([])
    await userEvent.click(
      screen.getByRole('button', { name: 'Overnemen uit het bestand: Telefoon, Buurtteam Noord' }),
    )

    const told = await screen.findByText('Overgenomen uit het bestand: Telefoon, Buurtteam Noord.')
    expect(document.activeElement).toBe(told)
    const put = sent.find(({ method }) => method === 'PUT')
    expect(put?.body).toEqual({ choice: 'TAKE_FILE' })
    expect(put?.headers.get('If-Match')).toBe('"7"')
  })

  it('says why it could not be chosen', async () => {
    gatewayAnswering({
      [LIST]: { body: { items: [conflict] } },
      [DECISION]: {
        status: 409,
        body: { title: 'Dat kan nu niet', status: 409, detail: 'Zo kan het niet meer.' },
      },
    })
    renderAt('/beheer/verschillen', () => <ConflictsPage />, ['directory-admin'])

    await userEvent.click(await screen.findByRole('button', { name: 'Houden: Telefoon, Buurtteam Noord' }))

    expect(await screen.findByText(/Zo kan het niet meer/)).toBeTruthy()
  })

  it('says so when there are none', async () => {
    gatewayAnswering({ [LIST]: { body: { items: [] } } })
    renderAt('/beheer/verschillen', () => <ConflictsPage />, ['directory-admin'])

    expect(await screen.findByText('Er zijn geen verschillen.')).toBeTruthy()
  })
})
