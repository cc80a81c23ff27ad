import { gatewayAnswering, renderAt, type Answer } from '../test-api'
import { CopyPage } from './CopyPage'

const noor = { name: 'Noor van den Berg', organisation: 'Buurtteam Zuidoost' }
export const messaging = {
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
export const consent = {
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

/** The page of the resident, with what each of both services answers. */
export function opened(ofConsent: Answer, ofMessaging: Answer = { body: messaging }) {
  const answers: Record<string, Answer> = {
    'GET /messaging/v1/my-copy': ofMessaging,
    'GET /consent/v1/my-copy': ofConsent,
    'GET /consent/v1/purposes': { body: { items: [{ code: 'SICKNESS_BENEFIT', name: 'Ziektewet' }] } },
  }
  const sent = gatewayAnswering(answers)
  renderAt('/mijn-rechten/kopie', () => <CopyPage />, ['resident'])
  return { answers, sent }
}
