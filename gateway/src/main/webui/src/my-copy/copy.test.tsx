import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { gatewayAnswering, renderAt, type Answer } from '../test-api'
import { CopyPage } from './CopyPage'
import { together } from './copy'

const noor = { name: 'Noor van den Berg', organisation: 'Buurtteam Zuidoost' }
const messaging = {
  service: 'messaging-service',
  madeAt: '2026-11-24T09:00:00Z',
  leftOut: ['Kladjes.', 'Beschermde namen.'],
  requests: [
    {
      request: {
        id: 'r1',
        ownWords: 'Ik kan de huur niet betalen.',
        status: 'OPEN',
        openedAt: '2026-11-23T09:00:00Z',
        inCharge: noor,
        inChargeTeam: 'Raadslieden',
        steps: [{ at: '2026-11-23T09:00:00Z', text: 'Noor heeft uw vraag opgeschreven.' }],
        actions: [{ id: 'a1', at: '2026-11-23T10:00:00Z', text: 'Uitstel geregeld.', by: noor }],
        messages: [{ id: 'm1', kind: 'BELL', at: '2026-11-23T11:00:00Z', text: 'Ik hoor niets.' }],
      },
      caseItems: [
        {
          id: 'c1',
          kind: 'EMPLOYER',
          kindName: 'werkgever',
          text: 'Uitzendbureau Snel',
          recordedBy: noor,
          recordedByTeam: 'Raadslieden',
          recordedAt: '2026-11-23T09:30:00Z',
        },
      ],
      corrections: [
        {
          id: 'k1',
          caseItemId: 'c1',
          status: 'REFUSED',
          statement: 'Het was Vlug.',
          askedAt: '2026-11-23T12:00:00Z',
          answeredBy: noor,
          answeredAt: '2026-11-23T13:00:00Z',
          reason: 'In de brief staat Snel.',
        },
      ],
      handovers: [
        {
          id: 'h1',
          status: 'COMPLETED',
          purpose: 'SICKNESS_BENEFIT',
          sender: noor,
          receiver: { name: 'Een collega', organisation: 'UWV' },
          question: 'Kun je opnieuw kijken?',
          caseItems: ['c1'],
          offeredAt: '2026-11-23T09:40:00Z',
          outcome: 'Toegekend.',
        },
      ],
      introductions: [
        {
          id: 'i1',
          initiative: 'De Ark',
          status: 'WELCOME',
          firstName: 'Hanneke',
          wish: 'Samen eten',
          language: 'Nederlands',
          day: '2026-11-26',
          time: 'om 12 uur',
          introducedBy: noor,
          madeAt: '2026-11-23T10:00:00Z',
          agreedAt: '2026-11-23T09:50:00Z',
          agreedWith: noor,
          answeredAt: '2026-11-23T11:00:00Z',
        },
      ],
    },
  ],
}
const access = {
  at: '2026-11-24T08:00:00Z',
  role: 'Klantmanager',
  team: 'WPI',
  organisation: 'Gemeente Amsterdam',
  purpose: 'bijstand',
  kinds: ['inkomen'],
  sentence: 'De klantmanager las uw inkomen.',
}
const consent = {
  service: 'consent-service',
  madeAt: '2026-11-24T09:00:01Z',
  leftOut: ['Beschermde namen.'],
  resident: { id: 'nummer-1', hasAccount: true, standstill: 'NONE' },
  invitations: [],
  consentRequests: [],
  counterCodes: [],
  consents: [
    {
      sentence: 'De arts mag tot 3 februari de brief lezen.',
      status: 'GIVEN',
      record: {},
      history: [
        {
          at: '2026-11-24T09:00:00Z',
          state: 'ConsentGiven',
          by: 'u',
          how: 'in een gesprek, met een getuige erbij',
          method: 'SPOKEN',
          witness: 'Fatima Bouazza',
          recordedBy: 'Noor van den Berg',
        },
      ],
    },
  ],
  restrictions: [],
  objections: [
    {
      organisation: 'UWV',
      state: 'REJECTED',
      reason: 'Mijn zus werkt daar.',
      madeAt: '2026-11-20T09:00:00Z',
      due: '2026-12-20',
      answer: 'Zonder deze gegevens kan het niet.',
    },
  ],
  accessLog: [access, { ...access, at: '2026-11-23T08:00:00Z' }],
  breakGlass: [],
  decisions: [
    {
      at: '2026-11-24T08:00:00Z',
      permitted: false,
      answer: 'NOT_NEEDED',
      code: 'not-needed',
      who: 'de klantmanager van Gemeente Amsterdam',
      kind: 'ziekte',
      purpose: 'bijstand',
    },
  ],
}

it('lets the resident say what is wrong with what was written, and tells when he hears more', async () => {
  const { sent, answers } = openedAnd({ body: consent })
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

function opened(ofConsent: Answer, ofMessaging: Answer = { body: messaging }) {
  return openedAnd(ofConsent, ofMessaging).answers
}

function openedAnd(ofConsent: Answer, ofMessaging: Answer = { body: messaging }) {
  const answers: Record<string, Answer> = {
    'GET /messaging/v1/my-copy': ofMessaging,
    'GET /consent/v1/my-copy': ofConsent,
    'GET /consent/v1/purposes': { body: { items: [{ code: 'SICKNESS_BENEFIT', name: 'Ziektewet' }] } },
  }
  const sent = gatewayAnswering(answers)
  renderAt('/mijn-rechten/kopie', () => <CopyPage />, ['resident'])
  return { answers, sent }
}

it('tells everything of both services, in the order a person would want', async () => {
  opened({ body: consent })

  expect(await screen.findByText('U vroeg: Ik kan de huur niet betalen.')).toBeTruthy()
  const parts = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
  expect(parts).toEqual([
    'Uw vragen',
    'Wat er over u is opgeschreven',
    'Wie hebt u toestemming gegeven?',
    'Wie keek?',
    'Uw account',
    'Wat hier niet in staat',
  ])
  for (const text of [
    'Dit bewaart Busbaan over u, op 24 november 2026, 10.00 uur.',
    'Fatima Bouazza',
    'Uitstel geregeld.',
    'U trok aan de bel: Ik hoor niets.',
    'Uitzendbureau Snel',
    'Noor van den Berg van Buurtteam Zuidoost vroeg Een collega van UWV',
    'Toegekend.',
    'De arts mag tot 3 februari de brief lezen.',
    'nummer-1',
  ]) {
    expect(screen.getByText(text)).toBeTruthy()
  }
  expect(await screen.findByText('Ziektewet')).toBeTruthy()
  expect(screen.getByText(/Dat gebeurde 2 keer, voor het eerst op 23 november 2026/)).toBeTruthy()
  expect(screen.getByText(/Dat mocht niet: het was niet nodig/)).toBeTruthy()
  expect(screen.getAllByText('Beschermde namen.')).toHaveLength(1)
})

it('says which part is missing and gives no copy that looks whole, until the part is there', async () => {
  const answers = opened({ status: 404 }, { status: 400, body: { status: 400, title: 'Kapot' } })

  const warning = (await screen.findByText('Deze kopie is niet heel')).closest('div')
  if (!warning) throw new Error('no warning')
  expect(within(warning).getByText(/Uw vragen en wat er over u is opgeschreven, ontbreken/)).toBeTruthy()
  expect(within(warning).queryByText(/Uw toestemmingen/)).toBeNull()
  expect(screen.queryByRole('heading', { name: 'Uw vragen' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Print' })).toBeNull()
  expect(screen.queryByRole('button', { name: /Download/ })).toBeNull()

  answers['GET /messaging/v1/my-copy'] = { body: messaging }
  await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))

  expect(await screen.findByRole('heading', { name: 'Uw vragen' })).toBeTruthy()
  expect(screen.queryByText('Deze kopie is niet heel')).toBeNull()
  expect(screen.getByRole('button', { name: /Download/ })).toBeTruthy()
})

it('says which part is missing when consent-service does not answer, and shows the other part', async () => {
  opened({ status: 503, body: { status: 503, title: 'Even niet' } })

  expect(await screen.findByText(/Uw toestemmingen en wie er keek, ontbreken/)).toBeTruthy()
  expect(screen.getByText('Uitzendbureau Snel')).toBeTruthy()
  expect(screen.queryByRole('heading', { name: 'Wie keek?' })).toBeNull()
  expect(screen.queryByRole('button', { name: /Download/ })).toBeNull()
})

it('says that there is nothing to an account that nothing belongs to', async () => {
  opened({ status: 404 }, { body: { ...messaging, requests: [] } })

  expect(await screen.findByText(/Busbaan bewaart nog niets over u/)).toBeTruthy()
})

it('gives one file that holds both answers, with when each was made and by which service', async () => {
  const kept: Blob[] = []
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      kept.push(blob)
      return 'blob:copy'
    },
    revokeObjectURL: () => undefined,
  })
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  opened({ body: consent })

  await userEvent.click(await screen.findByRole('button', { name: /Download/ }))

  expect(clicked).toHaveBeenCalledOnce()
  expect((clicked.mock.contexts[0] as HTMLAnchorElement).download).toBe('alles-over-mij-2026-11-24.json')
  const file = JSON.parse(await textOf(kept[0])) as unknown
  expect(file).toEqual({
    title: 'Kopie van alles wat Busbaan over u bewaart',
    madeAt: consent.madeAt,
    parts: [
      { service: 'messaging-service', madeAt: messaging.madeAt, copy: messaging },
      { service: 'consent-service', madeAt: consent.madeAt, copy: consent },
    ],
  })
})

function textOf(blob: Blob | undefined): Promise<string> {
  if (!blob) throw new Error('no file')
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => {
      resolve(String(reader.result))
    }
    reader.readAsText(blob)
  })
}

it('tells what happened again and again once, with the first and the last time', () => {
  const told = together(
    [
      { a: 1, at: 3 },
      { a: 2, at: 2 },
      { a: 1, at: 1 },
    ],
    ({ a }) => String(a),
  )

  expect(told).toEqual([
    { last: { a: 1, at: 3 }, first: { a: 1, at: 1 }, times: 2 },
    { last: { a: 2, at: 2 }, first: { a: 2, at: 2 }, times: 1 },
  ])
})
