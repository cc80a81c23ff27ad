import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { gatewayAnswering, renderAt } from '../test-api'
import { BreakGlass } from './BreakGlass'
import { EmergencyPage } from './EmergencyPage'
import { MyBreakGlass } from './MyBreakGlass'
import { ReviewsPage } from './ReviewsPage'
import { texts } from './texts'

const CURRENT = 'GET /consent/v1/break-glass?residentId=r1'

function onRequest(closed: boolean) {
  renderAt('/hulpvragen', () => <BreakGlass about={{ residentId: 'r1' }} closed={closed} />)
}

describe('break glass', () => {
  it('is offered only where data is closed', async () => {
    gatewayAnswering({ [CURRENT]: { body: { items: [] } } })
    onRequest(false)

    await new Promise((resolve) => setTimeout(resolve, 50))

    expect(screen.queryByText(texts.open)).toBeNull()
  })

  it('is never one press: it says what happens and asks two statements and a sentence', async () => {
    const sent = gatewayAnswering({
      [CURRENT]: { body: { items: [] } },
      'POST /consent/v1/break-glass': {
        status: 400,
        body: {
          status: 400,
          title: 'Niet alles is goed ingevuld',
          violations: [{ field: 'dangerToLife', message: 'Noodtoegang is er alleen bij gevaar.' }],
        },
      },
    })
    onRequest(true)

    await userEvent.click(await screen.findByText(texts.open))
    for (const sentence of texts.consequences) expect(screen.getByText(sentence)).toBeDefined()
    await userEvent.type(screen.getByLabelText(texts.reason), 'Hij neemt niet op.')
    await userEvent.click(screen.getByRole('button', { name: texts.submit }))

    await waitFor(() =>
      expect(screen.getAllByText('Noodtoegang is er alleen bij gevaar.').length).toBeGreaterThan(0),
    )
    expect(sent.find((call) => call.method === 'POST')?.body).toEqual({
      residentId: 'r1',
      reason: 'Hij neemt niet op.',
      dangerToLife: false,
      residentCannotDecide: false,
    })
  })

  it('says until when it is open', async () => {
    gatewayAnswering({
      [CURRENT]: {
        body: { items: [{ id: 'w', openedAt: '2026-11-28T10:00:00Z', closesAt: '2126-11-28T14:00:00Z' }] },
      },
    })
    onRequest(false)

    expect(await screen.findByText(/15\.00 uur/)).toBeDefined()
  })
})

describe('who takes no part', () => {
  const WINDOW = 'GET /consent/v1/break-glass?helpRequestId=h1'
  const READING = 'GET /messaging/v1/help-requests/h1/emergency-reading?purpose=GENERAL_HELP'
  const WORK = {
    'GET /directory/v1/me': { body: { id: 'p1', assignments: [] } },
    'GET /consent/v1/purposes': { body: { items: [] } },
  }
  const reading = {
    closesAt: '2126-11-28T14:00:00Z',
    requests: [
      {
        id: 'h1',
        openedAt: '2026-11-24T09:00:00Z',
        status: 'OPEN',
        inCharge: { id: 'p2', name: 'Noor van den Berg', phone: '+31 20 000 0001' },
        items: [
          {
            id: 'i1',
            kind: 'ILLNESS',
            kindName: 'Ziekte',
            recordedAt: '2026-11-24T09:00:00Z',
            disclosure: { state: 'DISCLOSED', text: 'Suikerziekte' },
          },
        ],
      },
    ],
  }

  function onEmergencyPage() {
    renderAt(
      '/hulpvragen/h1/noodtoegang',
      () => <EmergencyPage />,
      ['professional'],
      '/hulpvragen/$id/noodtoegang',
    )
  }

  it('opens by the request and reads nothing before', async () => {
    const sent = gatewayAnswering({
      ...WORK,
      [WINDOW]: { body: { items: [] } },
      'POST /consent/v1/break-glass': { status: 201, body: {} },
    })
    onEmergencyPage()

    await userEvent.click(await screen.findByText(texts.open))
    await userEvent.click(screen.getByLabelText(texts.danger))
    await userEvent.click(screen.getByLabelText(texts.cannotDecide))
    await userEvent.type(screen.getByLabelText(texts.reason), 'Hij neemt niet op en is ziek.')
    await userEvent.click(screen.getByRole('button', { name: texts.submit }))

    await waitFor(() =>
      expect(sent.find((call) => call.method === 'POST')?.body).toEqual({
        helpRequestId: 'h1',
        reason: 'Hij neemt niet op en is ziek.',
        dangerToLife: true,
        residentCannotDecide: true,
      }),
    )
    expect(sent.some((call) => call.path.includes('emergency-reading'))).toBe(false)
  })

  it('reads what is open, with whom to call first', async () => {
    gatewayAnswering({
      ...WORK,
      [WINDOW]: { body: { items: [{ id: 'w', closesAt: '2126-11-28T14:00:00Z' }] } },
      [READING]: { body: reading },
    })
    onEmergencyPage()

    expect(await screen.findByText('Suikerziekte')).toBeDefined()
    expect(screen.getByText(texts.callFirst)).toBeDefined()
    expect(screen.getByRole('link', { name: /Bel Noor/ })).toBeDefined()
    expect(screen.queryByText(texts.open)).toBeNull()
  })

  it('sees nothing any more once the window has closed', async () => {
    const sent = gatewayAnswering({
      ...WORK,
      [WINDOW]: { body: { items: [{ id: 'w', closesAt: '2020-11-28T14:00:00Z' }] } },
      [READING]: { body: reading },
    })
    onEmergencyPage()

    expect(await screen.findByText(texts.open)).toBeDefined()
    expect(sent.some((call) => call.path.includes('emergency-reading'))).toBe(false)
  })
})

describe('afterwards', () => {
  it('tells the resident who, why, what was read and what was found', async () => {
    gatewayAnswering({
      'GET /consent/v1/my-break-glass': {
        body: {
          items: [
            {
              id: 'w',
              at: '2026-11-28T10:00:00Z',
              sentence: 'De huisarts mocht uw gegevens zien.',
              reason: 'U nam niet op.',
              read: 'Gelezen is: uw naam.',
              review: 'Een toezichthouder kijkt nog.',
            },
          ],
        },
      },
    })
    renderAt('/wie-keek-mee', () => <MyBreakGlass />, ['resident'])

    expect(await screen.findByText('De huisarts mocht uw gegevens zien.')).toBeDefined()
    expect(screen.getByText(/U nam niet op/)).toBeDefined()
    expect(screen.getByText(/Een toezichthouder kijkt nog/)).toBeDefined()
  })

  it('lets the FG look back with words, on the version he read', async () => {
    const sent = gatewayAnswering({
      'GET /directory/v1/taxonomy': { body: { tasks: [], roles: [] } },
      'GET /consent/v1/kinds': { body: { items: [] } },
      'GET /consent/v1/purposes': { body: { items: [] } },
      'GET /consent/v1/break-glass-reviews?reviewed=false': {
        body: {
          items: [
            {
              id: 'w',
              version: 3,
              who: 'Noor van den Berg',
              organisation: 'Buurtteam',
              openedAt: '2026-11-28T10:00:00Z',
              closesAt: '2026-11-28T14:00:00Z',
              reason: 'Hij neemt niet op.',
              kinds: [],
            },
          ],
        },
      },
      'POST /consent/v1/break-glass-reviews/w/outcome': { body: {} },
    })
    renderAt('/noodtoegang', () => <ReviewsPage />, ['dpo'])

    await userEvent.click(await screen.findByText(texts.outcome, { selector: 'summary' }))
    await userEvent.click(screen.getByLabelText(texts.outcomes.NOT_JUSTIFIED))
    await userEvent.type(screen.getByLabelText(texts.words), 'Bellen kon nog.')
    await userEvent.click(screen.getByRole('button', { name: texts.review }))

    expect(await screen.findByText(texts.done)).toBeDefined()
    const posted = sent.find((call) => call.method === 'POST')
    expect(posted?.body).toEqual({ outcome: 'NOT_JUSTIFIED', words: 'Bellen kon nog.' })
    expect(posted?.headers.get('If-Match')).toBe('"3"')
  })
})

it('lets the privacy officer read what his organisation opened, without a form to look back', async () => {
  gatewayAnswering({
    'GET /consent/v1/purposes': { body: { items: [] } },
    'GET /consent/v1/kinds': { body: { items: [] } },
    'GET /directory/v1/taxonomy': { body: { tasks: [], roles: [] } },
    'GET /consent/v1/break-glass-reviews?reviewed=false': {
      body: {
        items: [
          {
            id: 'w',
            version: 1,
            who: 'Fatma Yilmaz',
            organisation: 'Gemeente Amsterdam',
            openedAt: '2026-11-28T10:00:00Z',
            closesAt: '2026-11-28T14:00:00Z',
            reason: 'Hij reageert niet meer.',
            kinds: [],
          },
        ],
      },
    },
  })
  renderAt('/noodtoegang', () => <ReviewsPage />, ['privacy-officer'])

  expect(await screen.findByText('Fatma Yilmaz')).toBeDefined()
  expect(screen.getByText(texts.ownLead)).toBeDefined()
  expect(screen.getByText(texts.waitsForDpo)).toBeDefined()
  expect(screen.queryByText(texts.outcome)).toBeNull()
})
