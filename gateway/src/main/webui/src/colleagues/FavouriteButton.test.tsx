import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { gatewayAnswering, renderWithQueries } from '../test-api'
import { FavouriteButton } from './FavouriteButton'

const LISTS = 'GET /directory/v1/me/colleagues'
const none = { favourites: [], recent: [], team: [] }

describe('the star on a colleague', () => {
  it('keeps the colleague at a press and says that it is pressed', async () => {
    const answers: Parameters<typeof gatewayAnswering>[0] = {
      [LISTS]: { body: none },
      'PUT /directory/v1/me/favourites/p-1': { status: 204 },
    }
    const sent = gatewayAnswering(answers)
    renderWithQueries(<FavouriteButton id="p-1" />)
    const star = await screen.findByRole('button', { name: 'Bewaar als favoriet' })

    answers[LISTS] = { body: { ...none, favourites: [{ id: 'p-1', name: 'Daan de Wit', favourite: true }] } }
    await userEvent.click(star)

    await waitFor(() => {
      expect(screen.getByRole('button', { name: 'Favoriet' }).getAttribute('aria-pressed')).toBe('true')
    })
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toContain(
      'PUT /directory/v1/me/favourites/p-1',
    )
  })

  it('says why when the list is full', async () => {
    gatewayAnswering({
      [LISTS]: { body: none },
      'PUT /directory/v1/me/favourites/p-1': {
        status: 409,
        body: {
          status: 409,
          title: 'Dat kan nu niet',
          detail: 'Je hebt al 100 favorieten. Haal er eerst een weg.',
        },
      },
    })
    renderWithQueries(<FavouriteButton id="p-1" />)

    await userEvent.click(await screen.findByRole('button', { name: 'Bewaar als favoriet' }))

    expect(await screen.findByText(/Je hebt al 100 favorieten/)).toBeTruthy()
  })
})
