import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { gatewayAnswering, renderAt } from '../test-api'
import { Confirmations } from './Confirmations'

// jsdom can't scroll, and says so at length.
beforeEach(() => vi.stubGlobal('scrollTo', () => undefined))

describe('"Klopt dit nog?"', () => {
  const asked = {
    entryId: 'p-1',
    kind: 'PROFESSIONAL',
    kindName: 'Professional',
    version: 5,
    title: 'Noor van den Berg',
    lastConfirmed: '2026-08-20',
    askedAt: '2026-11-20T10:00:00Z',
    reminder: true,
    place: 'SELF',
    facts: [{ label: 'Telefoon', value: '+31 20 000 1001' }],
  }

  it('is one tap, on the version that was seen', async () => {
    const sent = gatewayAnswering({
      'GET /directory/v1/me/confirmations': { body: { items: [asked] } },
      'POST /directory/v1/entries/p-1/confirmations': { status: 204 },
    })
    renderAt('/', () => <Confirmations />)

    const card = within(await screen.findByRole('article'))
    expect(card.getByText('+31 20 000 1001')).toBeTruthy()
    expect(card.getByText(/We vroegen dit al eerder/)).toBeTruthy()
    await userEvent.click(card.getByRole('button', { name: 'Ja, dit klopt: Noor van den Berg' }))

    expect(await screen.findByText('Dank je. Dit staat weer op vandaag.')).toBeTruthy()
    expect(sent.find(({ method }) => method === 'POST')?.headers.get('If-Match')).toBe('"5"')
  })

  it('stays away when nothing is asked', async () => {
    const sent = gatewayAnswering({ 'GET /directory/v1/me/confirmations': { body: { items: [] } } })
    renderAt('/', () => <Confirmations />)

    await vi.waitFor(() => expect(sent).toHaveLength(1))
    expect(screen.queryByRole('article')).toBeNull()
    expect(screen.queryByRole('heading')).toBeNull()
  })
})
