import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { gatewayAnswering, renderWithQueries, type Answer } from '../test-api'
import { Corrections } from './Corrections'

const asked = {
  id: 'k1',
  version: 3,
  caseItemId: 'c1',
  kind: 'EMPLOYER',
  kindName: 'werkgever',
  status: 'ASKED',
  statement: 'Het was Vlug.',
  askedAt: '2026-11-24T09:00:00Z',
  answerBy: '2026-11-26T16:00:00Z',
}
const LIST = 'GET /messaging/v1/help-requests/r1/corrections'
const ANSWER = 'POST /messaging/v1/help-requests/r1/corrections/k1/answer'

function opened(list: Answer) {
  const answers: Record<string, Answer> = { [LIST]: list }
  const sent = gatewayAnswering(answers)
  renderWithQueries(<Corrections requestId="r1" />)
  return { answers, sent }
}

it('shows what the resident says is wrong, and mends it in the version that was read', async () => {
  const { answers, sent } = opened({ body: { items: [asked] } })
  expect(await screen.findByText('Het was Vlug.')).toBeTruthy()
  await userEvent.click(screen.getByText('Verbeter het'))
  await userEvent.type(screen.getByLabelText(/Wat moet er staan/), 'Uitzendbureau Vlug')
  answers[ANSWER] = { body: {} }
  answers[LIST] = {
    body: {
      items: [
        {
          ...asked,
          status: 'CORRECTED',
          answerBy: undefined,
          answeredBy: { id: 'n', name: 'Noor van den Berg' },
          answeredAt: '2026-11-24T10:00:00Z',
        },
      ],
    },
  }

  await userEvent.click(screen.getByRole('button', { name: 'Zet dit ervoor in de plaats' }))

  expect(await screen.findByText(/Verbeterd door Noor van den Berg/)).toBeTruthy()
  const answer = sent.find(({ method }) => method === 'POST')
  expect(answer?.body).toEqual({ text: 'Uitzendbureau Vlug' })
  expect(answer?.headers.get('If-Match')).toBe('"3"')
  expect(screen.queryByText('Verbeter het')).toBeNull()
})

it('puts the fault of an empty answer beside its field', async () => {
  const { answers } = opened({ body: { items: [asked] } })
  await userEvent.click(await screen.findByText('Laat het zo en leg uit waarom'))
  const message = 'Schrijf op wat het moet zijn, of leg uit waarom het zo blijft.'
  answers[ANSWER] = {
    status: 400,
    body: { status: 400, title: 'Niet goed', violations: [{ field: 'answer', in: 'body', message }] },
  }

  await userEvent.click(screen.getByRole('button', { name: 'Leg uit' }))

  expect(await screen.findAllByText(message)).toHaveLength(2)
  expect(screen.getByLabelText(/Waarom blijft het zo/).getAttribute('aria-invalid')).toBe('true')
})

it('shows nothing when there is nothing, or when it is not for this colleague', async () => {
  const { sent } = opened({ status: 404, body: { status: 404, title: 'Niet gevonden' } })

  await expect.poll(() => sent.length).toBeGreaterThan(0)
  expect(screen.queryByRole('heading')).toBeNull()
})
