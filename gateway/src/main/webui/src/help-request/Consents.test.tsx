import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { gatewayAnswering, renderAt } from '../test-api'
import { Consents } from './Consents'
import { ConsentSignals } from './ConsentSignals'

const LIST = 'GET /consent/v1/consent-requests?residentId=r1'

const asked = {
  id: 'q1',
  version: 1,
  residentId: 'r1',
  kinds: [{ code: 'GP_LETTER', name: 'Brief van de huisarts' }],
  question: 'Mag de arts de brief lezen?',
  until: '2027-02-03',
  status: 'OPEN',
}

function shown(request: object, more: Record<string, object> = {}) {
  const sent = gatewayAnswering({ [LIST]: { body: { items: [request] } }, ...more })
  renderAt('/hulpvragen/h1', () => <Consents residentId="r1" />)
  return sent
}

it('shows a code to scan and to type, and until when it works', async () => {
  shown(asked, {
    'POST /consent/v1/consent-requests/q1/counter-codes': {
      status: 201,
      body: { code: 'K7MP-2QXR-9HTB', expiresAt: new Date(Date.now() + 15 * 60_000).toISOString() },
    },
  })

  await userEvent.click(await screen.findByText('Laat de inwoner zelf antwoorden op zijn telefoon'))
  await userEvent.click(screen.getAllByRole('button', { name: 'Maak een code' })[0] as HTMLElement)

  expect(await screen.findByText('K7MP-2QXR-9HTB')).toBeTruthy()
  expect(screen.getByRole('img', { name: /QR-code/ })).toBeTruthy()
  expect(screen.getByText(/Werkt tot .* uur, voor één antwoord/)).toBeTruthy()
})

it('asks with one press whether what ends may go on', async () => {
  const sent = shown(
    {
      ...asked,
      status: 'ANSWERED',
      ending: { endsOn: '2027-02-03', mayAsk: true, asksAt: '2027-01-20T08:00:00Z' },
    },
    { 'POST /consent/v1/consent-requests/q1/renewal': { status: 201 } },
  )

  expect(await screen.findByText('Loopt af op 3 februari 2027')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Vraag of het langer mag' }))

  expect(sent.some(({ method, path }) => method === 'POST' && path.endsWith('/q1/renewal'))).toBe(true)
  expect(await screen.findByText(/^Gevraagd\./)).toBe(document.activeElement)
})

it('lets it end when it is not needed any more', async () => {
  const sent = shown(
    { ...asked, status: 'ANSWERED', ending: { endsOn: '2027-02-03', mayAsk: true } },
    { 'POST /consent/v1/consent-requests/q1/no-renewal': { status: 204 } },
  )

  await userEvent.click(await screen.findByRole('button', { name: 'Niet meer nodig' }))

  expect(sent.some(({ path }) => path.endsWith('/q1/no-renewal'))).toBe(true)
})

it('says without blame that there was no yes, and offers no code any more', async () => {
  shown({ ...asked, status: 'ENDED' })

  expect(await screen.findByText(/er is geen ja\. Dat mag\./)).toBeTruthy()
  expect(screen.queryByText('Laat de inwoner zelf antwoorden op zijn telefoon')).toBeNull()
})

it('tells whom to speak with, by name', async () => {
  gatewayAnswering({
    'GET /consent/v1/consent-signals': {
      body: {
        items: [
          {
            code: 'ENDS_SOON',
            helpRequestId: 'h1',
            consentRequestId: 'q1',
            by: '2027-02-03',
            sentence: 'De toestemming stopt op 3 februari 2027: brief voor de arts.',
          },
        ],
      },
    },
    'GET /messaging/v1/help-requests/h1': { body: { id: 'h1', calledName: 'Hanna' } },
  })
  renderAt('/', () => <ConsentSignals />)

  expect(await screen.findByText(/De toestemming stopt op 3 februari/)).toBeTruthy()
  expect(await screen.findByRole('link', { name: 'Open de hulpvraag van Hanna' })).toBeTruthy()
})
