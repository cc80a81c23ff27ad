import type { Sure } from './contract'
import type { components } from './generated/messaging-service'

type Schemas = components['schemas']

export type Person = Sure<Schemas['Person'], 'id' | 'name'>
export type Lane = Schemas['Lane']
export type HandoverStatus = Schemas['HandoverStatus']
export type HandoverRole = Schemas['Role']
export type HelpRequestStatus = Schemas['HelpRequestStatus']

/** What a draft holds; everything may still be missing. */
export type HandoverDraft = Sure<Schemas['HandoverDraft'], 'caseDataIds'>

export type HandoverSummary = Sure<
  Schemas['HandoverSummary'],
  'id' | 'requestId' | 'status' | 'overdue' | 'role',
  { sender: Person; receiver?: Person }
>

export type WaitingCorrection = Sure<
  Schemas['WaitingCorrection'],
  'id' | 'requestId' | 'askedAt' | 'answerBy' | 'overdue'
>

export type Inbox = Sure<
  Schemas['Inbox'],
  'serverTime',
  {
    lanes: Sure<Schemas['LaneItems'], 'lane', { items: HandoverSummary[] }>[]
    corrections: WaitingCorrection[]
  }
>

export type Told = Sure<Schemas['Told'], 'at' | 'text', { who?: Person }>

export type Disclosure = Sure<Schemas['DisclosureView'], 'state'>
export type CaseDataItem = Sure<
  Schemas['CaseDatumView'],
  'id' | 'kind' | 'kindName' | 'recordedAt',
  { recordedBy?: Person; disclosure: Disclosure }
>
export type CaseData = Sure<Schemas['CaseData'], never, { items: CaseDataItem[] }>

/** What who takes no part reads in danger to life. */
export type EmergencyReading = Sure<
  Schemas['EmergencyReading'],
  'closesAt',
  {
    requests: Sure<
      Schemas['EmergencyRequest'],
      'id' | 'openedAt' | 'status',
      { inCharge: Person; items: CaseDataItem[] }
    >[]
  }
>

/** What a resident says is wrong, for those in charge. */
export type Correction = Sure<
  Schemas['Correction'],
  'id' | 'version' | 'caseItemId' | 'kindName' | 'status' | 'statement' | 'askedAt',
  { answeredBy?: Person }
>

/** Of the resident to an initiative, for those in charge and for himself. */
export type Introduction = Sure<
  Schemas['Introduction'],
  | 'id'
  | 'version'
  | 'initiativeId'
  | 'initiativeName'
  | 'status'
  | 'firstName'
  | 'wish'
  | 'language'
  | 'day'
  | 'introducedBy',
  { introducedBy: Person; companion?: Person; agreedWith?: Person }
>

export type AnswerCode = Required<Schemas['AnswerCode']>

/** All that an initiative reads of somebody. */
export type Newcomer = Sure<Schemas['Newcomer'], 'initiative' | 'firstName' | 'wish' | 'language' | 'day'>
export type ExpectedNewcomer = Sure<
  Schemas['ExpectedNewcomer'],
  'id' | 'version' | 'welcome',
  { newcomer: Newcomer }
>

/** The verbs of a handover; the server says which of them may be used now. */
export type HandoverAction =
  'edit' | 'offer' | 'read' | 'accept' | 'return' | 'resident-spoken' | 'complete' | 'withdraw'

export type Handover = Sure<
  Schemas['HandoverView'],
  'id' | 'version' | 'requestId' | 'status' | 'role' | 'overdue',
  {
    sender: Person
    receiver?: Person
    team?: Required<Schemas['TeamName']>
    acceptedBy?: Person
    responsible?: Person
    caseData?: CaseDataItem[]
    steps: Told[]
    return?: Sure<Schemas['Returned'], never, { alternative?: Person }>
    allowed: HandoverAction[]
  }
>

export type Action = Sure<Schemas['Action'], 'id' | 'text' | 'at', { by: Person }>
export type ResidentMessage = Sure<Schemas['Message'], 'id' | 'kind' | 'at'>

export type ConsentMark = Required<Schemas['ConsentMark']>

export type HelpRequest = Sure<
  Schemas['HelpRequestView'],
  'id' | 'version' | 'residentId' | 'status' | 'openedAt',
  {
    inCharge: Person
    duo?: Person
    sameDayAction?: Required<Schemas['SameDayAction']>
    nextStep?: Sure<Schemas['NextStep'], 'text', { who?: Person }>
    actions: Action[]
    residentMessages?: ResidentMessage[]
    handovers: HandoverSummary[]
    consents: ConsentMark[]
    timeline: Told[]
  }
>

/** What the resident follows: his own words, who helps, what happens now. */
export type MyRequest = Sure<
  Schemas['MyRequestView'],
  'id' | 'version' | 'ownWords' | 'status' | 'bellRung',
  {
    acknowledgedBy?: Person
    helper?: Person
    now?: Sure<Schemas['Now'], 'text', { who?: Person }>
    steps: Told[]
  }
>

export type CopiedColleague = Sure<Schemas['CopiedColleague'], 'name'>
export type CopiedHandover = Sure<
  Schemas['CopiedHandover'],
  'id' | 'status' | 'offeredAt' | 'caseItems',
  {
    sender: CopiedColleague
    receiver?: CopiedColleague
    acceptedBy?: CopiedColleague
    returnedBy?: CopiedColleague
    alternative?: CopiedColleague
  }
>
export type CopiedCaseItem = Sure<
  Schemas['CopiedCaseItem'],
  'id' | 'kindName' | 'recordedAt' | 'recordedByTeam',
  { recordedBy: CopiedColleague }
>
export type CopiedCorrection = Sure<
  Schemas['CopiedCorrection'],
  'id' | 'caseItemId' | 'status' | 'statement' | 'askedAt',
  { answeredBy?: CopiedColleague }
>
export type CopiedIntroduction = Sure<
  Schemas['CopiedIntroduction'],
  'id' | 'initiative' | 'status' | 'firstName' | 'wish' | 'language' | 'day' | 'madeAt',
  {
    introducedBy: CopiedColleague
    companion?: CopiedColleague
    agreedWith?: CopiedColleague
    answerHeardBy?: CopiedColleague
  }
>
export type CopiedRequest = Sure<
  Schemas['CopiedRequest'],
  'id' | 'ownWords' | 'status' | 'openedAt' | 'inChargeTeam',
  {
    inCharge: CopiedColleague
    duo?: CopiedColleague
    steps: Required<Schemas['CopiedStep']>[]
    actions: Sure<Schemas['CopiedAction'], 'id' | 'text' | 'at', { by: CopiedColleague }>[]
    messages: Sure<Schemas['CopiedMessage'], 'id' | 'kind' | 'at'>[]
  }
>

/** All that messaging-service holds of the resident. */
export type MessagingCopy = Sure<
  Schemas['MessagingCopy'],
  'service' | 'madeAt' | 'leftOut',
  {
    requests: {
      request: CopiedRequest
      caseItems: CopiedCaseItem[]
      corrections: CopiedCorrection[]
      handovers: CopiedHandover[]
      introductions: CopiedIntroduction[]
    }[]
  }
>

export interface LiveEvent {
  kind: string
  id: string
}

/** That requests, messages and case data of somebody are gone, for who has the number. */
export type ErasureProof = Sure<
  Schemas['ErasureProof'],
  'id' | 'erasedAt' | 'requests' | 'caseItems' | 'keyDestroyed',
  { kept: Required<Schemas['KeptByLaw']>[] }
>
