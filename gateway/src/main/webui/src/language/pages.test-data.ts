import type { Answer } from '../test-api'

const AT = '2026-11-23T10:00:00Z'
const noor = { id: 'p1', name: '§ Noor', phone: '§ 020', organisationName: '§ Buurtteam' }
const colleague = { name: '§ Noor', organisation: '§ Buurtteam' }
const kinds = [
  { code: 'A', name: '§ brief' },
  { code: 'B', name: '§ inkomen' },
]

const request = {
  id: 'q1',
  version: 1,
  ownWords: '§ Ik kan de huur niet betalen.',
  status: 'OPEN',
  bellRung: false,
  acknowledgedBy: noor,
  helper: noor,
  now: { text: '§ Noor belt u.', by: AT, who: noor },
  steps: [{ at: AT, text: '§ Gelezen.', who: noor }],
}
const question = {
  id: 'q1',
  version: 1,
  question: '§ Mag de arts dit lezen?',
  recipient: '§ de arts',
  kinds,
  why: '§ voor uw uitkering',
  until: '2027-02-03',
  askedBy: '§ Noor',
  cannotBeUndone: '§ gelezen blijft gelezen',
  answerBy: '2027-02-03',
  remindedAt: AT,
}
const consent = {
  id: 'q1',
  version: 1,
  sentence: '§ De arts mag de brief lezen.',
  status: 'GIVEN',
  recipient: '§ de arts',
  controller: '§ Gemeente',
  until: '2027-02-03',
  notice: { text: '§ Mag de arts dit lezen?', language: 'nl', version: '1' },
  history: [
    { at: AT, state: 'ConsentRequested', by: '§ Noor', how: '§ gevraagd' },
    {
      at: AT,
      state: 'ConsentGiven',
      by: '§ u',
      how: '§ in een gesprek',
      witness: '§ Fatima',
      recordedBy: '§ Noor',
      saidAt: AT,
      signedOn: '2026-11-24',
      paperKept: '§ kast 2',
    },
  ],
}
const stays = [{ sentence: '§ Dat iemand iets las.', law: '§ AVG' }]

const messagingCopy = {
  service: 'messaging-service',
  madeAt: AT,
  leftOut: ['§ Kladjes.'],
  requests: [
    {
      request: {
        id: 'q1',
        ownWords: '§ Ik kan de huur niet betalen.',
        calledName: '§ Yousef',
        status: 'OPEN',
        openedAt: AT,
        promisedBy: AT,
        inCharge: colleague,
        duo: colleague,
        inChargeTeam: '§ Raadslieden',
        steps: [{ at: AT, text: '§ Opgeschreven.' }],
        actions: [{ id: 'a1', at: AT, text: '§ Uitstel geregeld.', by: colleague }],
        messages: [
          { id: 'm1', kind: 'BELL', at: AT, text: '§ Ik hoor niets.' },
          { id: 'm2', kind: 'BELL', at: AT },
          { id: 'm3', kind: 'REPLY', at: AT },
        ],
      },
      caseItems: [
        { id: 'c1', kindName: '§ werkgever', text: '§ Snel', recordedBy: colleague, recordedAt: AT },
        { id: 'c2', kind: 'RENT', kindName: '§ huur', recordedBy: colleague, recordedAt: AT, replacedAt: AT },
        { id: 'c3', kindName: '§ adres', text: '§ straat', recordedBy: colleague, recordedAt: AT },
      ],
      corrections: [
        { id: 'k1', caseItemId: 'c1', status: 'ASKED', statement: '§ Vlug.', askedAt: AT, answerBy: AT },
        {
          id: 'k2',
          caseItemId: 'c2',
          status: 'CORRECTED',
          statement: '',
          askedAt: AT,
          answeredBy: colleague,
          answeredAt: AT,
        },
        {
          id: 'k3',
          caseItemId: 'c3',
          status: 'REFUSED',
          statement: '§ Nee.',
          askedAt: AT,
          answeredBy: colleague,
          answeredAt: AT,
        },
      ],
      handovers: [
        {
          id: 'h1',
          status: 'COMPLETED',
          purpose: 'P',
          sender: colleague,
          receivingTeam: '§ WPI',
          acceptedBy: colleague,
          acceptedAt: AT,
          residentSpokenAt: AT,
          note: '§ gesproken',
          outcome: '§ toegekend',
          question: '§ Kun je kijken?',
          actionTaken: '§ gebeld',
          caseItems: ['c1', 'c3'],
          offeredAt: AT,
          endedAt: AT,
        },
      ],
      introductions: [
        {
          id: 'i1',
          initiative: '§ De Ark',
          status: 'WELCOME',
          firstName: '§ Yousef',
          wish: '§ samen eten',
          language: '§ Arabisch',
          day: '2026-11-26',
          time: '§ om 12 uur',
          companion: colleague,
          introducedBy: colleague,
          madeAt: AT,
          agreedAt: AT,
          answeredAt: AT,
          withdrawnAt: AT,
          answerBy: AT,
          codeExpiresAt: AT,
        },
      ],
    },
  ],
}
const access = {
  id: 'a1',
  at: AT,
  who: '§ de arts',
  role: '§ arts',
  team: '§ team',
  organisation: '§ UWV',
  purpose: '§ uitkering',
  kinds: ['§ brief', '§ inkomen'],
  sentence: '§ De arts las de brief.',
}
const decision = {
  at: AT,
  permitted: false,
  code: 'x',
  who: '§ de arts',
  kind: '§ brief',
  purpose: '§ uitkering',
}
const consentCopy = {
  service: 'consent-service',
  madeAt: AT,
  leftOut: ['§ Namen.'],
  resident: { id: '§ 1', hasAccount: true, standstill: 'NONE' },
  invitations: [
    { issuedBy: '§ Noor', issuedAt: AT, expiresAt: AT, usedAt: AT },
    { issuedBy: '§ Noor', issuedAt: '2026-11-22T10:00:00Z', expiresAt: AT },
  ],
  counterCodes: [{ issuedBy: '§ Noor', issuedAt: AT, expiresAt: AT, visitedAt: [AT], usedAt: AT }],
  consentRequests: [
    {
      id: 'r1',
      question: '§ Mag dit?',
      why: '§ daarom',
      until: AT,
      askedBy: '§ Noor',
      askedAt: AT,
      answer: 'YES',
      answeredAt: AT,
      papers: [{ number: '§ K7MP', language: 'nl', madeAt: AT, madeBy: '§ Noor' }],
    },
    { id: 'r2', question: '§ Mag dat?', why: '§ daarom', until: AT, askedBy: '§ Noor', askedAt: AT },
  ],
  consents: [{ sentence: '§ De arts mag lezen.', status: 'GIVEN', record: {}, history: consent.history }],
  restrictions: [
    { at: AT, restricted: true },
    { at: AT, restricted: false },
  ],
  objections: [{ organisation: '§ UWV', state: 'OPEN', reason: '§ zus', madeAt: AT, answer: '§ antwoord' }],
  accessLog: [access, access],
  breakGlass: [
    { openedAt: AT, closesAt: AT, role: '§ arts', organisation: '§ UWV', reason: '§ gevaar', kinds: [] },
    {
      openedAt: '2026-11-22T10:00:00Z',
      closesAt: AT,
      role: '§ arts',
      organisation: '§ UWV',
      reason: '§ gevaar',
      kinds: ['§ brief'],
      review: 'JUSTIFIED',
    },
  ],
  decisions: [
    { ...decision, answer: 'ALLOWED' },
    { ...decision, answer: 'ASK' },
    { ...decision, answer: 'NOT_NEEDED' },
    { at: AT, permitted: false, code: 'x', answer: 'NOT_ALLOWED' },
    { at: AT, permitted: false, code: 'x', answer: 'NOT_ALLOWED' },
  ],
}

/** All that the pages of a resident ask. Each word of a service holds a §, so that a test tells it from the pages' own. */
export const answersForResident: Record<string, Answer> = {
  'GET /messaging/v1/my-requests?limit=50': { body: { items: [request, { ...request, id: 'q2' }] } },
  'GET /messaging/v1/my-requests/q1': { body: request },
  'GET /messaging/v1/my-requests/q1/introductions': {
    body: {
      items: ['ASKED', 'INTRODUCED', 'WELCOME', 'DECLINED', 'WITHDRAWN'].map((status) => ({
        id: status,
        version: 1,
        initiativeId: 'a1',
        initiativeName: '§ De Ark',
        initiativePhone: '§ 020',
        status,
        firstName: '§ Yousef',
        wish: '§ samen eten',
        language: '§ Arabisch',
        day: '2026-11-26',
        time: '§ om 12 uur',
        companion: noor,
        introducedBy: noor,
        answerBy: AT,
      })),
    },
  },
  'GET /consent/v1/my-consent-requests': { body: { items: [question] } },
  'GET /consent/v1/my-consents': {
    body: { items: [consent, { ...consent, id: 'c2', status: 'WITHDRAWN' }] },
  },
  'GET /consent/v1/my-consents/q1': { body: consent },
  'GET /consent/v1/my-break-glass': {
    body: {
      items: [
        { id: 'b1', sentence: '§ De arts keek.', reason: '§ gevaar', read: '§ brief', review: '§ terecht' },
      ],
    },
  },
  'GET /consent/v1/my-access-log?limit=25': {
    body: { items: [access, { ...access, id: 'a2', sentence: undefined }], nextCursor: 'x' },
  },
  'GET /consent/v1/my-restriction': { body: { restricted: true, history: [{ at: AT, restricted: true }] } },
  'GET /consent/v1/my-erasure': { body: { possible: true, obstacles: [], goes: ['§ Uw vragen.'], stays } },
  'GET /consent/v1/my-objections': {
    body: {
      items: [
        {
          id: 'o1',
          version: 1,
          organisation: '§ UWV',
          state: 'OPEN',
          sentence: '§ UWV antwoordt.',
          reason: '§ Mijn zus werkt daar.',
          answer: '§ antwoord',
          extension: '§ langer',
          late: false,
        },
      ],
      organisations: [{ id: 'g1', name: '§ Gemeente' }],
    },
  },
  'GET /messaging/v1/my-copy': { body: messagingCopy },
  'GET /consent/v1/my-copy': { body: consentCopy },
  'GET /consent/v1/kinds': { body: { items: [{ code: 'RENT', name: '§ rent' }] } },
  'GET /consent/v1/purposes': { body: { items: [{ code: 'P', name: '§ Ziektewet' }] } },
}
