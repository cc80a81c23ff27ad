import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { scheme, showing } from './entries.test-data'

// jsdom can't scroll, and says so at length.
beforeEach(() => vi.stubGlobal('scrollTo', () => undefined))

describe('adding an entry', () => {
  it('finds the organisation by name, sends it once and goes to its page', async () => {
    const { sent, answers } = showing('/beheer/gegevens/nieuw/SERVICE', {
      'POST /directory/v1/offerings': {
        status: 201,
        body: { ...scheme, id: 'e-9' },
        headers: { Location: '/directory/v1/offerings/e-9' },
      },
    })
    await userEvent.type(await screen.findByLabelText('Naam'), 'Nieuwe hulp')
    answers['POST /directory/v1/search'] = {
      body: {
        hits: [{ kind: 'ORGANISATION', id: 'o-1', title: 'UWV', why: [], stale: false }],
        whoToCall: [],
        facets: {},
      },
    }

    await userEvent.type(screen.getByLabelText('Organisatie'), 'uw{Enter}')
    await userEvent.click(await screen.findByRole('button', { name: 'UWV' }))
    await userEvent.selectOptions(await screen.findByLabelText(/^Team/), await screen.findByText('Ziektewet'))
    expect(sent.some(({ path }) => path === '/directory/v1/offerings')).toBe(false)
    await userEvent.click(screen.getByRole('button', { name: 'Voeg toe' }))

    expect(await screen.findByRole('heading', { name: 'Zo zien anderen dit' })).toBeTruthy()
    const post = sent.filter(({ path }) => path === '/directory/v1/offerings')
    expect(post).toHaveLength(1)
    expect(post[0]?.headers.get('Idempotency-Key')).toBeTruthy()
    expect(post[0]?.body).toMatchObject({
      name: 'Nieuwe hulp',
      kind: 'SERVICE',
      organisationId: 'o-1',
      teamId: 't-1',
    })
  })

  it('warns when something is nearly called that already, and lets it be added', async () => {
    showing('/beheer/gegevens/nieuw/ORGANISATION', {
      'POST /directory/v1/search': {
        body: {
          hits: [{ kind: 'INITIATIVE', id: 'i-1', title: 'De Ark', why: [], stale: false }],
          whoToCall: [],
          facets: {},
        },
      },
    })

    await userEvent.type(await screen.findByLabelText('Naam'), 'Stichting de ark')

    expect(await screen.findByText('Staat dit er al?')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'De Ark' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Voeg toe' }).getAttribute('aria-disabled')).toBeNull()
  })
})
