import type { Sure } from './contract'
import type { components } from './generated/consent-service'

type Schemas = components['schemas']

export type Basis = Schemas['Basis']
export type Answer = Sure<Schemas['Answer'], 'kind' | 'kindName' | 'answer' | 'sentence'>
export type GuideAnswer = Answer['answer']
export type Kind = Sure<Schemas['KindItem'], 'code' | 'name'>
export type Purpose = Sure<Schemas['PurposeItem'], 'code' | 'name' | 'defaultForTasks'>
export type Recipient = Schemas['ConsentRecipient']
/** A consent-service of before there were releases says nothing of secrecy, and asks nothing about it. */
export type KindName = Sure<Schemas['KindName'], 'code' | 'name'>

/** A question put to the resident, as the professional who asked it sees it. */
export type ConsentRequest = Sure<
  Schemas['ConsentRequest'],
  'id' | 'version' | 'residentId',
  { kinds: KindName[]; ending?: Sure<Schemas['ConsentEnding'], 'endsOn' | 'mayAsk'> }
>
export type ConsentSignal = Required<Schemas['ConsentSignal']>

/** Shown once, and kept nowhere but on the screen. */
export type CounterCode = Required<Schemas['CounterCode']>

/** What a code at the counter opens: a question, or what was said yes to. */
export type CounterVisit = Sure<
  Schemas['CounterVisit'],
  'expiresAt',
  { question?: MyConsentRequest; consents?: Required<Schemas['CounterConsent']>[] }
>

export type SecrecyRelease = Schemas['SecrecyRelease']

export type MyConsentRequest = Sure<
  Schemas['MyConsentRequest'],
  'id' | 'version' | 'question' | 'recipient',
  { kinds: KindName[]; release?: Required<Schemas['ReleaseQuestion']> }
>

/** The whole question, to read aloud. */
export type ConsentWording = Sure<Schemas['ConsentWording'], 'language', { question: MyConsentRequest }>

/** A question on paper, as it was printed. */
export type ConsentSheetItem = Required<Schemas['ConsentSheetItem']>
export type ConsentSheet = Sure<
  Schemas['ConsentSheet'],
  'number' | 'language' | 'madeAt' | 'by',
  { question: MyConsentRequest }
>

export type ConsentStep = Sure<Schemas['ConsentStep'], 'at' | 'state'>
export type MyConsent = Sure<
  Schemas['MyConsent'],
  'id' | 'version' | 'sentence' | 'status',
  { history: ConsentStep[]; notice?: Required<Schemas['ConsentNotice']> }
>
export type ConsentStatus = MyConsent['status']
export type Access = Sure<Schemas['AccessLogItem'], 'id' | 'at' | 'who' | 'kinds'>
export type AccessName = Sure<Schemas['AccessLogName'], 'sentence'>
export type MyRestriction = Sure<
  Schemas['MyRestriction'],
  'restricted',
  { history: Required<Schemas['RestrictionStep']>[] }
>
export type Decision = Sure<Schemas['DecisionLogItem'], 'id' | 'at' | 'decision', { answer: GuideAnswer }>
/** The documents are as the profile for decision logs has them; the contract says no more than that they are objects. */
export type DecisionLine = Sure<
  Omit<Schemas['DecisionLine'], 'request' | 'response' | 'policies' | 'information'>,
  'id' | 'timestamp'
> & {
  request?: { action: string; kind?: string; purpose?: string; askedBy: string }
  response?: { answer?: GuideAnswer; code?: string; article?: string; until?: string }
  policies?: { version?: string; registerEntries?: string[] }
  information?: {
    today: string
    jobs: { roleName: string; teamName: string; task: string; organisationName: string }[]
    from?: { task: string }
    words: unknown[]
    window: boolean
    standstill: string
    objections?: unknown[]
  }
}
export type Invitation = Required<Schemas['Invited']>

export type Terms = Sure<
  Schemas['RegisterTerms'],
  Exclude<keyof Schemas['RegisterTerms'], 'validUntil'>,
  { retention: Required<Schemas['Retention']>[] }
>

export type RegisterEntry = Terms &
  Sure<
    Schemas['RegisterEntry'],
    'id' | 'version' | 'entryVersion' | 'active' | 'onlyByProposal' | 'example' | 'proposedBy' | 'proposedOn',
    Pick<Terms, 'retention'>
  >

export type RegisterEntryHistory = Sure<
  Schemas['RegisterEntryHistory'],
  never,
  { entry: RegisterEntry; versions: RegisterEntry[]; choices: Required<Schemas['RegisterChoice']>[] }
>

export type StepAdvice = NonNullable<Schemas['ProposalStep']['advice']>
export type Proposal = Sure<
  Schemas['RegisterProposal'],
  'id' | 'version' | 'status',
  { terms: Terms; steps: Sure<Schemas['ProposalStep'], 'step' | 'at' | 'by'>[] }
>
export type ProposalStatus = Proposal['status']
export type NewProposal = Schemas['NewRegisterProposal']
export type EffectChange = Sure<
  Schemas['ProposalEffectChange'],
  'kind' | 'purpose' | 'task',
  { before: GuideAnswer; after: GuideAnswer }
>
export type ProposalEffect = Sure<
  Schemas['ProposalEffect'],
  'since' | 'complete',
  { changes: EffectChange[] }
>

export type ProcessingActivity = Sure<
  Schemas['ProcessingActivity'],
  Exclude<keyof Schemas['ProcessingActivity'], 'validUntil' | 'approvedBy' | 'approvedOn'>
>
export type ProcessingRecord = Sure<
  Schemas['ProcessingRecord'],
  Exclude<keyof Schemas['ProcessingRecord'], 'activities'>,
  { activities: ProcessingActivity[] }
>

export type BreakGlassWindow = Required<Schemas['BreakGlass']>
export type NameMask = Sure<
  Schemas['NameMask'],
  'id' | 'version' | 'organisation' | 'reason' | 'setBy' | 'setAt'
>
export type BreakGlassReview = Sure<
  Schemas['BreakGlassReview'],
  'id' | 'version' | 'who' | 'organisation' | 'openedAt' | 'closesAt' | 'reason' | 'kinds'
>
export type MyObjection = Sure<
  Schemas['MyObjection'],
  'id' | 'version' | 'organisation' | 'state' | 'sentence' | 'reason' | 'late'
>
export type MyObjections = Sure<
  Schemas['MyObjections'],
  never,
  { items: MyObjection[]; organisations: Required<Schemas['ObjectionableOrganisation']>[] }
>
/** As the organisation that weighs it sees it: without whose it is. */
export type Objection = Sure<
  Schemas['Objection'],
  'id' | 'version' | 'organisation' | 'own' | 'state' | 'madeAt' | 'reason' | 'due' | 'late' | 'mayExtend',
  { uses: Required<Schemas['ObjectionUse']>[] }
>

export type MyBreakGlass = Required<Schemas['MyBreakGlass']>

export type OfficersWorkplace = Required<Schemas['OfficersWorkplace']>
export type DecisionFigure = Sure<Schemas['DecisionFigure'], 'kind' | 'purpose', { answer: GuideAnswer }>
export type BreachReport = Sure<
  Schemas['BreachReport'],
  'from' | 'until' | 'residents' | 'times',
  { items: Required<Schemas['BreachedResident']>[] }
>

/** What an erasure would take away, and what the law keeps. */
export type ErasureStay = Sure<Schemas['ErasureStay'], 'sentence' | 'law'>
export type MyErasure = Sure<
  Schemas['MyErasure'],
  'possible' | 'obstacles' | 'goes',
  { stays: ErasureStay[] }
>
export type Erasure = Sure<Schemas['Erasure'], 'id' | 'erasedAt' | 'keyDestroyed', { stays: ErasureStay[] }>

export type CopiedAccess = Required<Schemas['CopiedAccess']>
export type CopiedDecision = Sure<
  Schemas['CopiedDecision'],
  'at' | 'permitted' | 'code',
  { answer: GuideAnswer }
>
export type CopiedConsentRequest = Sure<
  Schemas['CopiedConsentRequest'],
  'id' | 'question' | 'why' | 'until' | 'askedBy' | 'askedAt',
  { papers?: Required<Schemas['CopiedConsentSheet']>[] }
>

/** All that consent-service holds of the resident. */
export type ConsentCopy = Sure<
  Schemas['ConsentCopy'],
  'service' | 'madeAt' | 'leftOut',
  {
    resident: Required<Schemas['CopiedResident']>
    invitations: Sure<Schemas['CopiedInvitation'], 'issuedBy' | 'issuedAt' | 'expiresAt'>[]
    consentRequests: CopiedConsentRequest[]
    counterCodes: Sure<Schemas['CopiedCounterCode'], 'issuedBy' | 'issuedAt' | 'expiresAt' | 'visitedAt'>[]
    consents: Sure<Schemas['CopiedConsent'], 'sentence' | 'status' | 'record', { history: ConsentStep[] }>[]
    restrictions: Required<Schemas['CopiedRestriction']>[]
    objections: Sure<Schemas['CopiedObjection'], 'organisation' | 'state' | 'reason' | 'madeAt'>[]
    accessLog: CopiedAccess[]
    breakGlass: Sure<
      Schemas['CopiedBreakGlass'],
      'openedAt' | 'closesAt' | 'role' | 'organisation' | 'reason' | 'kinds'
    >[]
    decisions: CopiedDecision[]
  }
>
