import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { EmergencyPage } from '../break-glass/EmergencyPage'
import { ReviewsPage } from '../break-glass/ReviewsPage'
import { AskConsentPage } from '../ask-consent/AskConsentPage'
import { BringInPage } from '../bring-in/BringInPage'
import { ColleaguesPage } from '../colleagues/ColleaguesPage'
import { ColleaguePage } from '../directory/ColleaguePage'
import { InitiativePage, OfferingPage, OrganisationPage, TeamPage } from '../directory/EntryPages'
import { CounterPage } from '../counter/CounterPage'
import { GuidePage } from '../guide/GuidePage'
import { HandoverPage } from '../handover/HandoverPage'
import { SentPage } from '../handover/SentPage'
import { HelpRequestPage } from '../help-request/HelpRequestPage'
import { HelpRequestsPage } from '../help-request/HelpRequestsPage'
import { NewHelpRequestPage } from '../help-request/NewHelpRequestPage'
import { IntroducePage } from '../introduction/IntroducePage'
import { NewcomersPage } from '../introduction/NewcomersPage'
import { WelcomePage } from '../introduction/WelcomePage'
import type { CatalogName } from '../language/language'
import { CodeListsPage } from '../lists/CodeListsPage'
import { OrganisationsPage } from '../lists/OrganisationsPage'
import { SynonymsPage } from '../lists/SynonymsPage'
import { EntriesPage } from '../maintenance/EntriesPage'
import { EntryEditPage } from '../maintenance/EntryEditPage'
import { ImportPage } from '../maintenance/ImportPage'
import { NewEntryPage } from '../maintenance/NewEntryPage'
import { TokensPage } from '../maintenance/TokensPage'
import { MyPage } from '../me/MyPage'
import { AccessLogPage } from '../my-consent/AccessLogPage'
import { ConsentPage } from '../my-consent/ConsentPage'
import { ConsentQuestionPage } from '../my-consent/ConsentQuestionPage'
import { InvitationPage } from '../my-consent/InvitationPage'
import { MyConsentsPage } from '../my-consent/MyConsentsPage'
import { ErasurePage } from '../my-consent/ErasurePage'
import { MyRightsPage } from '../my-consent/MyRightsPage'
import { CopyPage } from '../my-copy/CopyPage'
import { MyRequestPage } from '../my-request/MyRequestPage'
import { NameMasksPage } from '../name-mask/NameMasksPage'
import { BreachPage } from '../officers/BreachPage'
import { FiguresPage } from '../officers/FiguresPage'
import { WorkplacePage as OfficersWorkplacePage } from '../officers/WorkplacePage'
import { MyObjectionsPage } from '../objection/MyObjectionsPage'
import { ObjectionsPage } from '../objection/ObjectionsPage'
import { OpenDataPage } from '../open-data/OpenDataPage'
import { ConflictsPage } from '../quality/ConflictsPage'
import { HistoryPage } from '../quality/HistoryPage'
import { MyEntryPage } from '../quality/MyEntryPage'
import { ReportPage } from '../quality/ReportPage'
import { ReportsPage } from '../quality/ReportsPage'
import { SilentPage, StalePage, UnownedPage } from '../quality/WaitingPages'
import { WorkplacePage } from '../quality/WorkplacePage'
import { DecisionPage } from '../register/DecisionPage'
import { DecisionsPage } from '../register/DecisionsPage'
import { EntryPage } from '../register/EntryPage'
import { ProcessingRecordPage } from '../register/ProcessingRecordPage'
import { ProposalPage } from '../register/ProposalPage'
import { ProposalsPage } from '../register/ProposalsPage'
import { ProposePage } from '../register/ProposePage'
import { RegisterPage } from '../register/RegisterPage'
import { SheetPage } from '../recording/SheetPage'
import { SearchPage } from '../search/SearchPage'
import { requestFocus } from './navigationFocus'
import { Broken, BrokenShell, NotFound } from './NotFound'
import { Shell } from './Shell'
import { Start } from './Start'

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: BrokenShell,
  staticData: { texts: ['shell'] },
})
const under = () => root

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

const routes = [
  createRoute({
    getParentRoute: under,
    path: '/',
    component: Start,
    staticData: { texts: ['breakGlass', 'form', 'introduction', 'myConsent', 'myRequest'] },
  }),
  createRoute({
    getParentRoute: under,
    path: '/zoeken',
    component: SearchPage,
    validateSearch: (search: Record<string, unknown>): { hulpvraag?: string | undefined } => ({
      hulpvraag: text(search['hulpvraag']),
    }),
  }),
  createRoute({ getParentRoute: under, path: '/collega/$id', component: ColleaguePage }),
  createRoute({ getParentRoute: under, path: '/collegas', component: ColleaguesPage }),
  createRoute({ getParentRoute: under, path: '/team/$id', component: TeamPage }),
  createRoute({ getParentRoute: under, path: '/organisatie/$id', component: OrganisationPage }),
  createRoute({ getParentRoute: under, path: '/aanbod/$id', component: OfferingPage }),
  createRoute({ getParentRoute: under, path: '/initiatief/$id', component: InitiativePage }),
  createRoute({
    getParentRoute: under,
    path: '/erbij-halen',
    component: BringInPage,
    validateSearch: (search: Record<string, unknown>): BringInSearch => ({
      collega: text(search['collega']),
      team: text(search['team']),
      hulpvraag: text(search['hulpvraag']),
      concept: text(search['concept']),
    }),
  }),
  createRoute({
    getParentRoute: under,
    path: '/toestemming-vragen',
    component: AskConsentPage,
    validateSearch: (search: Record<string, unknown>): AskConsentSearch => ({
      hulpvraag: text(search['hulpvraag']),
      team: text(search['team']),
      rol: text(search['rol']),
      doel: text(search['doel']),
    }),
  }),
  createRoute({ getParentRoute: under, path: '/hulpvragen', component: HelpRequestsPage }),
  createRoute({ getParentRoute: under, path: '/hulpvragen/nieuw', component: NewHelpRequestPage }),
  createRoute({ getParentRoute: under, path: '/hulpvragen/$id', component: HelpRequestPage }),
  createRoute({ getParentRoute: under, path: '/hulpvragen/$id/noodtoegang', component: EmergencyPage }),
  createRoute({
    getParentRoute: under,
    path: '/hulpvragen/$id/voorstellen',
    component: IntroducePage,
    validateSearch: (search: Record<string, unknown>): IntroduceSearch => ({ na: text(search['na']) }),
  }),
  createRoute({ getParentRoute: under, path: '/vraag-op-papier/$id/{-$papier}', component: SheetPage }),
  createRoute({ getParentRoute: under, path: '/welkom', component: WelcomePage }),
  createRoute({ getParentRoute: under, path: '/wie-komt-er', component: NewcomersPage }),
  createRoute({ getParentRoute: under, path: '/overdracht/$id', component: HandoverPage }),
  createRoute({ getParentRoute: under, path: '/verstuurd', component: SentPage }),
  createRoute({ getParentRoute: under, path: '/mijn-pagina', component: MyPage }),
  createRoute({
    getParentRoute: under,
    path: '/mijn-vraag/$id',
    component: MyRequestPage,
    staticData: { texts: ['breakGlass', 'form', 'introduction', 'myConsent', 'myRequest'] },
  }),
  createRoute({
    getParentRoute: under,
    path: '/toestemming',
    component: MyConsentsPage,
    staticData: { texts: ['form', 'myConsent'] },
  }),
  createRoute({
    getParentRoute: under,
    path: '/toestemming/vraag/$id',
    component: ConsentQuestionPage,
    staticData: { texts: ['form', 'myConsent'] },
  }),
  createRoute({
    getParentRoute: under,
    path: '/toestemming/$id',
    component: ConsentPage,
    staticData: { texts: ['form', 'myConsent'] },
  }),
  createRoute({
    getParentRoute: under,
    path: '/mijn-rechten',
    component: MyRightsPage,
    staticData: { texts: ['form', 'myCopy', 'objection', 'rights'] },
  }),
  createRoute({
    getParentRoute: under,
    path: '/mijn-rechten/bezwaar',
    component: MyObjectionsPage,
    staticData: { texts: ['form', 'objection'] },
  }),
  createRoute({
    getParentRoute: under,
    path: '/mijn-rechten/wissen',
    component: ErasurePage,
    staticData: { texts: ['erasure', 'form'] },
  }),
  createRoute({
    getParentRoute: under,
    path: '/mijn-rechten/kopie',
    component: CopyPage,
    staticData: { texts: ['form', 'myConsent', 'myCopy', 'objection'] },
  }),
  createRoute({
    getParentRoute: under,
    path: '/wie-keek-mee',
    component: AccessLogPage,
    staticData: { texts: ['breakGlass', 'form', 'myConsent'] },
  }),
  createRoute({
    getParentRoute: under,
    path: '/code',
    component: InvitationPage,
    staticData: { texts: ['form', 'myConsent'] },
  }),
  createRoute({ getParentRoute: under, path: '/mijn-vermelding', component: MyEntryPage }),
  createRoute({
    getParentRoute: under,
    path: '/melden',
    component: ReportPage,
    validateSearch: (search: Record<string, unknown>): ReportSearch => ({
      over: text(search['over']),
      soort: search['soort'] === 'ontbreekt' ? 'ontbreekt' : undefined,
    }),
  }),
  createRoute({ getParentRoute: under, path: '/beheer', component: WorkplacePage }),
  createRoute({ getParentRoute: under, path: '/beheer/meldingen', component: ReportsPage }),
  createRoute({ getParentRoute: under, path: '/beheer/verschillen', component: ConflictsPage }),
  createRoute({ getParentRoute: under, path: '/beheer/zonder-antwoord', component: SilentPage }),
  createRoute({ getParentRoute: under, path: '/beheer/zonder-bewaker', component: UnownedPage }),
  createRoute({ getParentRoute: under, path: '/beheer/lang-niet-nagekeken', component: StalePage }),
  createRoute({ getParentRoute: under, path: '/beheer/geschiedenis/$id', component: HistoryPage }),
  createRoute({ getParentRoute: under, path: '/beheer/inlezen', component: ImportPage }),
  createRoute({ getParentRoute: under, path: '/beheer/gegevens', component: EntriesPage }),
  createRoute({ getParentRoute: under, path: '/beheer/gegevens/nieuw/$kind', component: NewEntryPage }),
  createRoute({ getParentRoute: under, path: '/beheer/gegevens/$kind/$id', component: EntryEditPage }),
  createRoute({ getParentRoute: under, path: '/beheer/codelijsten', component: CodeListsPage }),
  createRoute({ getParentRoute: under, path: '/beheer/organisaties', component: OrganisationsPage }),
  createRoute({ getParentRoute: under, path: '/beheer/zoekwoorden', component: SynonymsPage }),
  createRoute({
    getParentRoute: under,
    path: '/balie',
    component: CounterPage,
    staticData: { texts: ['counter', 'form', 'myConsent'] },
  }),
  createRoute({ getParentRoute: under, path: '/open-data', component: OpenDataPage }),
  createRoute({ getParentRoute: under, path: '/beheer/organisaties/$id/sleutels', component: TokensPage }),
  createRoute({ getParentRoute: under, path: '/register', component: RegisterPage }),
  createRoute({ getParentRoute: under, path: '/register/$id', component: EntryPage }),
  createRoute({ getParentRoute: under, path: '/register/verwerkingen', component: ProcessingRecordPage }),
  createRoute({ getParentRoute: under, path: '/register/voorstellen', component: ProposalsPage }),
  createRoute({
    getParentRoute: under,
    path: '/register/voorstellen/nieuw',
    component: ProposePage,
    validateSearch: (search: Record<string, unknown>): ProposeSearch => ({
      over: text(search['over']),
      opnieuw: text(search['opnieuw']),
    }),
  }),
  createRoute({ getParentRoute: under, path: '/register/voorstellen/$id', component: ProposalPage }),
  createRoute({ getParentRoute: under, path: '/noodtoegang', component: ReviewsPage }),
  createRoute({ getParentRoute: under, path: '/bezwaren', component: ObjectionsPage }),
  createRoute({ getParentRoute: under, path: '/werkplek', component: OfficersWorkplacePage }),
  createRoute({ getParentRoute: under, path: '/datalek', component: BreachPage }),
  createRoute({ getParentRoute: under, path: '/afgeschermde-namen', component: NameMasksPage }),
  createRoute({ getParentRoute: under, path: '/cijfers', component: FiguresPage }),
  createRoute({ getParentRoute: under, path: '/avg-wijzer', component: GuidePage }),
  createRoute({ getParentRoute: under, path: '/beslissingen', component: DecisionsPage }),
  createRoute({ getParentRoute: under, path: '/beslissingen/$id', component: DecisionPage }),
] as const

/** Ids only: what is typed stays out of the address. */
export interface BringInSearch {
  collega?: string | undefined
  team?: string | undefined
  hulpvraag?: string | undefined
  concept?: string | undefined
}

/** For which help request, and what the guide was asked about. */
export interface AskConsentSearch {
  hulpvraag?: string | undefined
  team?: string | undefined
  rol?: string | undefined
  doel?: string | undefined
}

/** After which introduction, that got a no, somebody is introduced again. */
export interface IntroduceSearch {
  na?: string | undefined
}

/** Which entry of the register a proposal is about, or which proposal that came back. */
export interface ProposeSearch {
  over?: string | undefined
  opnieuw?: string | undefined
}

/** Which entry is reported on; without one, something is missing from the map (soort=ontbreekt). */
export interface ReportSearch {
  over?: string | undefined
  soort?: 'ontbreekt' | undefined
}

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultErrorComponent: Broken,
})

router.subscribe('onBeforeNavigate', ({ fromLocation, toLocation }) => {
  if (!fromLocation || fromLocation.pathname === toLocation.pathname) return
  requestFocus()
  window.scrollTo(0, 0)
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
  interface StaticDataRouteOption {
    /** The texts that a resident's page is made of. A page without is Dutch, whatever language is on. */
    texts?: readonly CatalogName[]
  }
}
