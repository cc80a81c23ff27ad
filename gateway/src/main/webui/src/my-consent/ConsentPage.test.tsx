import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { gatewayAnswering, renderAt } from '../test-api'
import { ConsentPage } from './ConsentPage'

const AT = '2026-11-24T09:00:00Z'

it('tells who was there, who wrote it down and when it was said, and of paper where that is', async () => {
  gatewayAnswering({
    'GET /consent/v1/my-consents/c1': {
      body: {
        id: 'c1',
        version: 3,
        sentence: 'De arts van UWV mag de brief van uw huisarts niet meer lezen.',
        status: 'WITHDRAWN',
        history: [
          { at: AT, state: 'ConsentRequested', by: 'Noor', how: 'gevraagd door Noor' },
          {
            at: AT,
            state: 'ConsentGiven',
            by: 'u',
            how: 'op papier, met een handtekening',
            method: 'PAPER',
            release: 'GIVEN',
            recordedBy: 'Noor van den Berg',
            signedOn: '2026-11-23',
            paperKept: 'Kast 2',
          },
          {
            at: AT,
            state: 'ConsentWithdrawn',
            by: 'u',
            how: 'in een gesprek, met een getuige erbij',
            method: 'SPOKEN',
            release: 'WITHDRAWN',
            recordedBy: 'Karim el Idrissi',
            witness: 'Fatima Bouazza',
            saidAt: '2026-11-24T08:30:00Z',
          },
        ],
      },
    },
  })
  renderAt('/toestemming/c1', () => <ConsentPage />, ['resident'], '/toestemming/$id')

  const [asked, signed, stopped] = await screen.findAllByRole('listitem')
  expect(asked?.querySelector('dl')).toBeNull()
  const onPaper = within(signed as HTMLElement)
  expect(onPaper.getByText('U zei ja, op papier, met een handtekening')).toBeTruthy()
  expect(onPaper.getByText('23 november 2026')).toBeTruthy()
  expect(onPaper.getByText('Daarover zei u ook ja.')).toBeTruthy()
  expect(onPaper.getByText('Kast 2')).toBeTruthy()
  expect(onPaper.getByText('Noor van den Berg')).toBeTruthy()
  const aloud = within(stopped as HTMLElement)
  expect(aloud.getByText('Dat geldt weer.')).toBeTruthy()
  expect(aloud.getByText('Fatima Bouazza')).toBeTruthy()
  expect(aloud.getByText('24 november 2026, 9.30 uur')).toBeTruthy()
  expect(aloud.getByText('Karim el Idrissi')).toBeTruthy()
})
