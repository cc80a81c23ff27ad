import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { gatewayAnswering, renderAt } from '../test-api'
import { InboxPage } from './InboxPage'
import { texts } from './texts'

it('shows who says that something is wrong, by when to answer, and where', async () => {
  gatewayAnswering({
    'GET /messaging/v1/inbox': {
      body: {
        serverTime: '2026-11-24T10:00:00Z',
        lanes: [],
        corrections: [
          {
            id: 'c1',
            requestId: 'h1',
            calledName: 'Yousef',
            askedAt: '2026-11-24T09:00:00Z',
            answerBy: '2026-11-26T16:00:00Z',
            overdue: true,
          },
        ],
      },
    },
  })
  renderAt('/', () => <InboxPage />)

  const link = await screen.findByRole('link', { name: texts.saysWrong('Yousef') })
  expect(link.getAttribute('href')).toBe('/hulpvragen/h1')
  expect(screen.getByText(/had .* antwoord moeten krijgen/)).toBeDefined()
  expect(screen.queryByText(texts.nobody)).toBeNull()
})
