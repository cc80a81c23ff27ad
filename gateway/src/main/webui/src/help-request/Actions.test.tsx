import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { HelpRequest } from '../api/messaging'
import { gatewayAnswering, renderWithQueries } from '../test-api'
import { Actions } from './Actions'

const request = { id: 'r-1', actions: [] as HelpRequest['actions'] } as HelpRequest
const ADDRESS = 'POST /messaging/v1/help-requests/r-1/actions'

describe('a form that the server refuses', () => {
  it('says why beside the field and above the form, and keeps what was typed', async () => {
    const message = 'Schrijf geen burgerservicenummer op. Identificeer telefonisch.'
    gatewayAnswering({
      [ADDRESS]: { status: 400, body: { status: 400, violations: [{ field: 'text', message }] } },
    })
    renderWithQueries(<Actions request={request} />)
    const field = screen.getByLabelText<HTMLTextAreaElement>('Wat heb je gedaan?')

    await userEvent.type(field, 'Gebeld over 111222333')
    await userEvent.click(screen.getByRole('button', { name: 'Schrijf op' }))

    const summary = await screen.findByRole('alert')
    expect(document.activeElement).toBe(summary)
    expect(screen.getAllByText(message)).toHaveLength(2)
    expect(field.value).toBe('Gebeld over 111222333')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(message)
  })

  it('takes the focus to the field from the summary', async () => {
    gatewayAnswering({
      [ADDRESS]: {
        status: 400,
        body: { status: 400, violations: [{ field: 'text', message: 'Vul iets in.' }] },
      },
    })
    Element.prototype.scrollIntoView = () => undefined
    renderWithQueries(<Actions request={request} />)

    await userEvent.click(screen.getByRole('button', { name: 'Schrijf op' }))
    await userEvent.click(await screen.findByRole('link', { name: 'Vul iets in.' }))

    expect(document.activeElement).toBe(screen.getByLabelText('Wat heb je gedaan?'))
  })

  it('empties the field after it was sent, with an idempotency key', async () => {
    const sent = gatewayAnswering({ [ADDRESS]: { status: 201 } })
    renderWithQueries(<Actions request={request} />)
    const field = screen.getByLabelText<HTMLTextAreaElement>('Wat heb je gedaan?')

    await userEvent.type(field, 'Gebeld')
    await userEvent.click(screen.getByRole('button', { name: 'Schrijf op' }))

    await waitFor(() => expect(field.value).toBe(''))
    expect(sent).toHaveLength(1)
    expect(sent[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/)
  })
})
