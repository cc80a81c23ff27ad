export type EntryKind = 'PROFESSIONAL' | 'TEAM' | 'ORGANISATION' | 'SCHEME' | 'SERVICE' | 'INITIATIVE'

export interface NamedId {
  id: string
  name: string
}

export interface Reachability {
  state: 'NOW' | 'LATER' | 'AWAY' | 'UNKNOWN'
  sentence: string
  until?: string
  nextOpen?: string
  standIn?: NamedId
}

export interface SearchQuestion {
  text: string
  kinds?: EntryKind[]
  organisationId?: string
  lifeDomain?: string
  area?: string
  language?: string
  reachableNow?: boolean
  decidesAlone?: boolean
  limit?: number
}

export interface Hit {
  kind: EntryKind
  id: string
  title: string
  subtitle?: string
  why: string[]
  reachability?: Reachability
  phone?: string
  mandate?: string
  decidesAlone?: boolean
  organisationId?: string
  organisationName?: string
  teamId?: string
  lastConfirmed?: string
  stale: boolean
}

export interface Facet {
  value: string
  label: string
  count: number
}

export type FacetName = 'kind' | 'organisation' | 'lifeDomain' | 'area'

export interface SearchAnswer {
  limited: boolean
  notice?: string
  total: number
  hits: Hit[]
  facets: Partial<Record<FacetName, Facet[]>>
}

export interface Suggestion {
  kind: EntryKind
  id: string
  text: string
  subtitle?: string
}

export interface Assignment {
  organisationId: string
  organisationName: string
  teamId: string
  teamName: string
  task: string
  role: string
  roleName: string
  roleCategory?: string
  teamLead?: boolean
}

export interface Absence {
  id: string
  from: string
  until: string
}

export type PresenceState = 'AVAILABLE' | 'BUSY' | 'AWAY'

export interface Professional {
  id: string
  version: number
  givenName: string
  familyName: string
  name: string
  assignments: Assignment[]
  mandate?: string
  mandateAmountEur?: number
  decidesAlone: boolean
  expertise: string[]
  languages: string[]
  areas: string[]
  phone?: string
  email?: string
  workingHours?: string
  reachability?: Reachability
  duoPartner?: NamedId & { reachability?: Reachability }
  standIns: NamedId[]
  absences: Absence[]
  presence?: { state: PresenceState; until?: string }
  lastConfirmed?: string
  stale: boolean
  source?: string
  generated?: boolean
}

export interface Member extends NamedId {
  roleName?: string
  phone?: string
  reachability?: Reachability
}

/** A team, organisation, offering or initiative; each kind fills its own part. */
export interface Entry {
  id: string
  version: number
  name: string
  kind?: string
  task?: string
  description?: string
  summary?: string
  conditions?: string
  documents?: string
  whoDecides?: (string | { code: string; name: string })[]
  termDays?: number
  organisationId?: string
  organisationName?: string
  teamId?: string
  teamName?: string
  teams?: NamedId[]
  members?: Member[]
  lead?: NamedId
  workingHours?: string
  openingHours?: string
  reachability?: Reachability
  phone?: string
  email?: string
  website?: string
  contactName?: string
  wishes?: string
  languages?: string[]
  areas?: string[]
  lastConfirmed?: string
  stale?: boolean
  source?: string
  sourceDate?: string
}

export interface ImportReport {
  applied: boolean
  counts: Record<string, { new: number; changed: number; unchanged: number; gone: number }>
  errors: { file: string; row: number; column: string; message: string }[]
}
