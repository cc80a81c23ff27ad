import type { NamedId } from './directory'

export interface Person extends NamedId {
  roleName?: string
  teamName?: string
  organisationName?: string
  phone?: string
}

export type Lane = 'URGENT' | 'PRIORITY' | 'NORMAL'

export type HandoverStatus =
  'DRAFT' | 'OFFERED' | 'READ' | 'ACCEPTED' | 'RESIDENT_SPOKEN' | 'COMPLETED' | 'RETURNED' | 'WITHDRAWN'

export type InboxRole = 'RECEIVER' | 'DUO' | 'TEAM' | 'TEAM_LEAD' | 'SENDER' | 'IN_CHARGE'

export interface Escalation {
  level: 'NONE' | 'DUO' | 'TEAM' | 'TEAM_LEAD'
  sentence?: string
}

export interface HandoverSummary {
  id: string
  requestId: string
  status: HandoverStatus
  lane: Lane
  sender: Person
  receiver?: Person
  teamName?: string
  calledName?: string
  questionPreview?: string
  nextMoment?: string
  overdue: boolean
  escalation?: Escalation
  nextStep?: string
  role: InboxRole
}

export interface Inbox {
  serverTime: string
  lanes: { lane: Lane; items: HandoverSummary[] }[]
}

export interface Step {
  at: string
  text: string
  who?: Person | string
}

export interface Disclosure {
  state: 'DISCLOSED' | 'NOT_SHARED' | 'UNAVAILABLE'
  text?: string
  sentence?: string
  basis?: string
  article?: string
}

export interface CaseDataItem {
  id: string
  kind: string
  kindName: string
  recordedBy?: Person
  recordedAt: string
  disclosure: Disclosure
}

export interface CaseData {
  items: CaseDataItem[]
  notice?: string
}

export type HandoverAction =
  'edit' | 'offer' | 'read' | 'accept' | 'return' | 'resident-spoken' | 'complete' | 'withdraw'

export interface Handover {
  id: string
  version: number
  requestId: string
  residentId?: string
  status: HandoverStatus
  lane?: Lane
  purpose?: string
  question?: string
  actionTaken?: string
  sender: Person
  receiver?: Person
  team?: NamedId
  acceptedBy?: Person
  responsible?: Person | null
  nextMoment?: string
  nextStep?: string
  overdue: boolean
  escalation?: Escalation
  calledName?: string
  residentNeed?: string
  caseData?: CaseDataItem[]
  notice?: string
  steps: Step[]
  return?: { reason: string; alternative?: string }
  allowed: HandoverAction[]
}

/** What a draft holds; everything may still be missing. */
export interface HandoverDraft {
  receiverId?: string
  teamId?: string
  lane?: Lane
  purpose?: string
  question?: string
  actionTaken?: string
  caseDataIds: string[]
}

export type HelpRequestStatus = 'OPEN' | 'RESTING' | 'DONE'

export interface HelpRequest {
  id: string
  version: number
  residentId: string
  calledName?: string
  ownWords?: string
  status: HelpRequestStatus
  inCharge: Person
  duo?: Person
  openedAt: string
  sameDayAction?: { done: boolean; by: string }
  nextStep?: { text: string; by?: string; who?: Person }
  actions: { id: string; text: string; by: Person; at: string }[]
  handovers: HandoverSummary[]
  timeline: Step[]
}

export interface MyRequest {
  id: string
  version: number
  need: string
  acknowledgedBy?: Person
  status: HelpRequestStatus
  helper?: Person
  now?: { text: string; who?: Person; by?: string }
  bellRung: boolean
  steps: Step[]
  serverTime?: string
}

export interface LiveEvent {
  kind: string
  id: string
}
