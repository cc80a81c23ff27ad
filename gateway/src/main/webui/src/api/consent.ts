export type GuideAnswer = 'ALLOWED' | 'NOT_NEEDED' | 'ASK' | 'NOT_ALLOWED'

export interface Answer {
  kind: string
  kindName: string
  category: 'ORDINARY' | 'SPECIAL' | 'CRIMINAL'
  answer: GuideAnswer
  label: string
  code: string
  basis?: string
  article?: string
  sentence: string
  example: boolean
  until?: string
}

export interface Kind {
  code: string
  name: string
  category?: string
}

export interface Purpose {
  code: string
  name: string
  defaultForTasks: string[]
}

export interface Recipient {
  professionalId?: string
  role?: string
  teamId?: string
  organisationId?: string
}

export type ConsentStatus = 'ASKED' | 'GIVEN' | 'REFUSED' | 'WITHDRAWN' | 'EXPIRED'

/** A question put to the resident, as the professional who asked it sees it. */
export interface ConsentRequest {
  id: string
  version: number
  question?: string
  purpose?: string
  kinds: (Kind | string)[]
  status?: string
  until?: string
  explanation?: string
  askedAt?: string
}

export interface MyConsentRequest {
  id: string
  version: number
  question: string
  why?: string
  until?: string
  kinds: Kind[]
  recipient: string
  cannotBeUndone?: string
  askedBy?: string | { name: string }
  notice?: string
}

export interface ConsentEvent {
  at: string
  state: string
  by?: string
  how?: string
}

export interface MyConsent {
  id: string
  version: number
  sentence: string
  status: ConsentStatus
  kinds: (Kind | string)[]
  until?: string
  history: ConsentEvent[]
}

export interface Access {
  at: string
  who: string
  organisation?: string
  team?: string
  purpose?: string
  kinds: string[]
  sentence?: string
}

export interface RegisterEntry {
  id: string
  version?: number
  active: boolean
  purpose: string
  purposeName?: string
  kind?: string
  kindName?: string
  kinds?: string[]
  from?: string
  to?: string
  basis?: string
  article?: string
  sentence?: string
  example?: boolean
  approved?: boolean
  organisationName?: string
}

export interface Decision {
  id: string
  at: string
  decision: boolean
  action?: string
  purpose?: string
  kind?: string
  kindName?: string
  code?: string
  basis?: string
  article?: string
  subject?: string
  who?: string
}

export interface Invitation {
  code: string
  expiresAt: string
}
