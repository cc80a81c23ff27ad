import type { Sure } from './contract'
import type { components } from './generated/directory-service'

type Schemas = components['schemas']

export type EntryKind = Schemas['EntryKind']
export type Reachability = Schemas['Reachability']
export type Location = Sure<Schemas['Location'], 'masked'>
export type PresenceState = Schemas['PresenceInput']['state']
export type SearchQuestion = Schemas['SearchInput']
export type Absence = Sure<Schemas['Absence'], 'id' | 'from' | 'until'>
export type Suggestion = Sure<Schemas['Suggestion'], 'kind' | 'id' | 'text'>
export type Facet = Sure<Schemas['FacetValue'], 'value' | 'label' | 'count'>
export type FacetName = keyof Schemas['SearchFacets']
export type Code = Sure<Schemas['Code'], 'code' | 'name'>
export type Taxonomy = Sure<
  Schemas['CodeLists'],
  never,
  { areas: Code[]; lifeDomains: Code[]; lifeEvents: Code[]; roles: Code[]; tasks: Code[] }
>

export type Hit = Sure<
  Schemas['SearchHit'],
  'kind' | 'id' | 'title' | 'why' | 'stale',
  { reachability?: Reachability }
>

export type SearchMeaning = Required<Schemas['SearchMeaning']>

export type SearchAnswer = Sure<
  Schemas['SearchAnswer'],
  'limited' | 'total' | 'nearest',
  { hits: Hit[]; whoToCall: Hit[]; understood: SearchMeaning[]; facets: Partial<Record<FacetName, Facet[]>> }
>

export type Colleague = Sure<Schemas['Colleague'], 'id' | 'name'>

export type Assignment = Sure<
  Schemas['Assignment'],
  'organisationId' | 'organisationName' | 'teamId' | 'teamName' | 'task' | 'role' | 'roleName'
>

export type Professional = Sure<
  Schemas['Professional'],
  'id' | 'version' | 'name' | 'expertise' | 'languages' | 'areas' | 'stale',
  { assignments: Assignment[]; standIns: Colleague[]; duoPartner?: Colleague; absences: Absence[] }
>

export type ColleagueCard = Sure<
  Schemas['ColleagueCard'],
  'id' | 'name' | 'favourite',
  { reachability: Reachability }
>
export type OwnColleagues = Sure<
  Schemas['OwnColleagues'],
  never,
  { favourites: ColleagueCard[]; recent: ColleagueCard[]; team: ColleagueCard[] }
>
export type Member = Sure<Schemas['TeamMember'], 'id' | 'name'>
export type Team = Sure<
  Schemas['Team'],
  'id' | 'version' | 'name',
  { members?: Member[]; lead?: Member; location?: Location }
>
export type TeamSummary = Sure<Schemas['TeamSummary'], 'id' | 'name'>
export type Organisation = Sure<
  Schemas['Organisation'],
  'id' | 'version' | 'name',
  { teams?: TeamSummary[]; location?: Location }
>
export type Initiative = Sure<Schemas['Initiative'], 'id' | 'version' | 'name', { location?: Location }>
export type Decider = Sure<Schemas['DecidingProfessional'], 'id' | 'name'>
export type Offering = Sure<
  Schemas['Offering'],
  'id' | 'version' | 'name',
  { deciders?: Decider[]; location?: Location }
>

export type ImportCount = Required<Schemas['Count']>
export type ImportError = Required<Schemas['ImportError']>
export type ImportedField = Sure<Schemas['ImportedField'], 'name' | 'label' | 'conflict' | 'kept'>
export type ImportedChange = Sure<
  Schemas['ImportedChange'],
  'file' | 'externalId' | 'title' | 'what',
  { fields: ImportedField[] }
>
export type ImportReport = Sure<
  Schemas['Imported'],
  'applied' | 'changesInAll',
  { counts: Record<string, ImportCount>; changes: ImportedChange[]; removesMany: string[] }
>
export type ImportRefusal = Required<Schemas['ImportRefusal']>
export type ImportRun = Sure<Schemas['ImportRun'], 'id' | 'moment' | 'format', { refused: ImportRefusal[] }>
export type ImportLeft = Required<Schemas['ImportLeft']>
export type ImportUndone = Sure<
  Schemas['ImportUndone'],
  'applied' | 'restored' | 'left' | 'leftInLists',
  { leftEntries: ImportLeft[] }
>
export type HsdsImportReport = Sure<
  Schemas['HsdsImported'],
  'applied' | 'changesInAll',
  {
    counts: Record<string, ImportCount>
    changes: ImportedChange[]
    removesMany: string[]
    warnings: ImportError[]
    errors: ImportError[]
  }
>

export type ImportConflict = Sure<
  Schemas['ImportConflict'],
  'id' | 'entryId' | 'kind' | 'kindName' | 'title' | 'version' | 'field' | 'label' | 'foundAt'
>

export type ProvisioningToken = Sure<Schemas['ProvisioningToken'], 'id' | 'label' | 'createdAt' | 'expiresAt'>
export type ProvisioningTokens = Sure<Schemas['ProvisioningTokens'], never, { items: ProvisioningToken[] }>
export type NewProvisioningToken = Sure<Schemas['NewProvisioningToken'], 'id' | 'label' | 'token'>

export type FieldChange = Sure<Schemas['FieldChange'], 'field' | 'label'>
export type Change = Sure<
  Schemas['Change'],
  'id' | 'at' | 'originName' | 'what' | 'whatName' | 'undoable' | 'restorable',
  { fields: FieldChange[] }
>
export type Fact = Required<Schemas['Fact']>
export type Place = Schemas['Place']
export type EntryOwner = Sure<Schemas['EntryOwner'], 'name' | 'place'>
export type ReportReason = Schemas['Reason']
export type ReportedReason = Required<Schemas['ReportedReason']>
export type Care = Sure<
  Schemas['Care'],
  'id' | 'kind' | 'title' | 'version' | 'active' | 'lastConfirmed' | 'stale' | 'assigned' | 'confirmable',
  { owner?: EntryOwner; reported: ReportedReason[] }
>
export type ConfirmationRequest = Sure<
  Schemas['ConfirmationRequest'],
  'entryId' | 'kind' | 'kindName' | 'version' | 'title' | 'lastConfirmed' | 'reminder' | 'place',
  { facts: Fact[] }
>
export type ReportState = Schemas['ReportState']
export type Report = Sure<
  Schemas['Report'],
  'id' | 'version' | 'reason' | 'reasonName' | 'state' | 'stateName' | 'times' | 'firstAt' | 'remarks'
>
export type WorklistItem = Sure<Schemas['WorklistItem'], 'kindName', { care: Care; facts: Fact[] }>
export type WorklistCounts = Required<Schemas['WorklistCounts']>
export type Worklist = Sure<Schemas['Worklist'], never, { items: WorklistItem[]; counts: WorklistCounts }>
export type WorklistEntry = Sure<
  Schemas['WorklistEntry'],
  'id' | 'kind' | 'kindName' | 'title' | 'lastConfirmed'
>
export type LongSentence = Required<Schemas['LongSentence']>
export type HardWord = Required<Schemas['HardWord']>
export type Readability = Sure<
  Schemas['Readability'],
  'verdict' | 'advice',
  { longSentences: LongSentence[]; hardWords: HardWord[] }
>

export type Synonym = Sure<Schemas['Synonym'], 'id' | 'version' | 'everyday' | 'official'>
export type RoleCategory = Schemas['RoleCategory']
export type ListedCode = Sure<Schemas['ListedCode'], 'code' | 'version' | 'name' | 'synonyms' | 'uses'>
export type OrganisationCare = Sure<
  Schemas['OrganisationCare'],
  'id' | 'name' | 'kindName' | 'provisioned',
  { counts: Required<Schemas['OrganisationCounts']>; owner?: Required<Schemas['OrganisationOwner']> }
>
