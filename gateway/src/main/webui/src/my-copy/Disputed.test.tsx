import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { consent, messaging, opened } from './copy.test-data'

it('lets the resident say what is wrong with what was written, and tells when he hears more', async () => {
  const { sent, answers } = opened({ body: consent })
  answers['POST /messaging/v1/my-requests/r1/corrections'] = { status: 201, body: {} }
  expect(await screen.findByText('U zei: Het was Vlug.')).toBeTruthy()
  expect(screen.getByText(/laat het zo: In de brief staat Snel. Uw woorden staan er nu bij/)).toBeTruthy()

  await userEvent.click(screen.getByText('Klopt dit niet? (werkgever)'))
  await userEvent.type(screen.getByLabelText(/Wat klopt er niet/), 'Toch Vlug.')
  const [first] = messaging.requests
  answers['GET /messaging/v1/my-copy'] = {
    body: {
      ...messaging,
      requests: [
        {
          ...first,
          corrections: [
            {
              id: 'k2',
              caseItemId: 'c1',
              status: 'ASKED',
              statement: 'Toch Vlug.',
              askedAt: '2026-11-24T09:00:00Z',
              answerBy: '2026-11-26T16:00:00Z',
            },
          ],
        },
      ],
    },
  }
  await userEvent.click(screen.getByRole('button', { name: 'Stuur' }))

  expect(await screen.findByText('U krijgt uiterlijk 26 november 2026, 17.00 uur antwoord.')).toBeTruthy()
  expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ caseItemId: 'c1', text: 'Toch Vlug.' })
  expect(screen.queryByText('Klopt dit niet? (werkgever)')).toBeNull()
  expect(document.activeElement?.textContent).toContain('U zei: Toch Vlug.')
})
