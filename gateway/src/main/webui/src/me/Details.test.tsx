import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import type { Professional } from '../api/directory'
import { gatewayAnswering, renderWithQueries } from '../test-api'
import { Details } from './Details'

const me: Professional = {
  id: 'p-1',
  version: 7,
  name: 'Noor van den Berg',
  email: 'noor@buurtteam.example',
  phone: '020 000 1000',
  workingHours: 'mo-fr 09:00-17:00',
  mandate: 'beslist over een klein bedrag',
  expertise: ['schulden'],
  languages: ['Nederlands'],
  areas: ['west'],
  stale: false,
  assignments: [],
  absences: [],
  duoPartner: { id: 'p-2', name: 'Samira Bakkali' },
  standIns: [
    { id: 'p-3', name: 'Petra Visser' },
    { id: 'p-4', name: 'Wendy Kromhout' },
  ],
}

const TAXONOMY = { body: { areas: [{ code: 'west', name: 'West' }] } }

describe('what a professional keeps of himself', () => {
  it('goes with who stands in, in the order he put them', async () => {
    const sent = gatewayAnswering({
      'GET /directory/v1/taxonomy': TAXONOMY,
      'PUT /directory/v1/me': { body: { ...me, version: 8 } },
    })
    renderWithQueries(<Details me={me} />)

    await userEvent.click(screen.getByRole('button', { name: 'Hoger: Wendy Kromhout' }))
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))

    expect(await screen.findByText('Bewaard.')).toBeTruthy()
    const put = sent.find(({ method }) => method === 'PUT')
    expect(put?.headers.get('If-Match')).toBe('"7"')
    expect(put?.body).toMatchObject({
      phone: '020 000 1000',
      standingIn: { duoPartnerId: 'p-2', standInIds: ['p-4', 'p-3'] },
    })
  })

  it('has what is wrong beside the colleague it is about', async () => {
    gatewayAnswering({
      'GET /directory/v1/taxonomy': TAXONOMY,
      'PUT /directory/v1/me': {
        status: 400,
        body: {
          status: 400,
          violations: [
            { field: 'standingIn.standInIds[1]', message: 'Deze collega staat niet op de kaart.' },
          ],
        },
      },
    })
    renderWithQueries(<Details me={me} />)

    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))

    await screen.findByRole('alert')
    const row = screen.getByText('Wendy Kromhout').closest('li')
    expect(row?.textContent).toContain('Deze collega staat niet op de kaart.')
  })

  it('can be left without a duo', async () => {
    const sent = gatewayAnswering({
      'GET /directory/v1/taxonomy': TAXONOMY,
      'PUT /directory/v1/me': { body: me },
    })
    renderWithQueries(<Details me={me} />)

    await userEvent.click(screen.getAllByRole('button', { name: 'Haal weg' })[0] as HTMLElement)
    expect(document.activeElement).toBe(screen.getByLabelText(/Wie is je duo\?/))
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))

    await screen.findByText('Bewaard.')
    expect(sent.find(({ method }) => method === 'PUT')?.body).toMatchObject({
      standingIn: { standInIds: ['p-3', 'p-4'] },
    })
  })

  it('has no fault that axe can find', async () => {
    gatewayAnswering({ 'GET /directory/v1/taxonomy': TAXONOMY })
    renderWithQueries(<Details me={me} />)
    await screen.findByLabelText('West')

    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    })
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
})
