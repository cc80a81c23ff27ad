import type { Role } from '../api/session'
import type { Translation } from '../language/language'
import { texts as shell } from './shellTexts'
import { texts } from './texts'

export interface NavItem {
  to:
    | '/'
    | '/zoeken'
    | '/hulpvragen'
    | '/verstuurd'
    | '/mijn-pagina'
    | '/collegas'
    | '/toestemming'
    | '/wie-keek-mee'
    | '/mijn-rechten'
    | '/code'
    | '/mijn-vermelding'
    | '/wie-komt-er'
    | '/beheer'
    | '/beheer/meldingen'
    | '/beheer/inlezen'
    | '/beheer/gegevens'
    | '/beheer/organisaties'
    | '/beheer/zoekwoorden'
    | '/beheer/codelijsten'
    | '/register'
    | '/register/voorstellen'
    | '/register/verwerkingen'
    | '/beslissingen'
    | '/noodtoegang'
    | '/bezwaren'
    | '/werkplek'
    | '/datalek'
    | '/afgeschermde-namen'
    | '/cijfers'
    | '/avg-wijzer'
    | '/toestemming-vragen'
  label: string
}

const SEARCH: NavItem = { to: '/zoeken', label: texts.nav.search }
const OFFICE: NavItem = { to: '/werkplek', label: texts.nav.office }
const OBJECTIONS: NavItem = { to: '/bezwaren', label: texts.nav.objections }
const MASKS: NavItem = { to: '/afgeschermde-namen', label: texts.nav.masks }
const FIGURES: NavItem = { to: '/cijfers', label: texts.nav.figures }
const REGISTER: NavItem = { to: '/register', label: texts.nav.register }
const PROPOSALS: NavItem = { to: '/register/voorstellen', label: texts.nav.proposals }
const PROCESSING: NavItem = { to: '/register/verwerkingen', label: texts.nav.processing }
const DECISIONS: NavItem = { to: '/beslissingen', label: texts.nav.decisions }
const BREACH: NavItem = { to: '/datalek', label: texts.nav.breach }

/** In Dutch; the resident's follow, in the language that is on. */
const ITEMS: Record<Exclude<Role, 'resident'>, NavItem[]> = {
  professional: [
    { to: '/', label: texts.nav.inbox },
    SEARCH,
    { to: '/hulpvragen', label: texts.nav.helpRequests },
    { to: '/verstuurd', label: texts.nav.sent },
    { to: '/collegas', label: texts.nav.colleagues },
    { to: '/avg-wijzer', label: texts.nav.guide },
    { to: '/toestemming-vragen', label: texts.nav.askConsent },
    { to: '/mijn-pagina', label: texts.nav.me },
  ],
  initiative: [
    { to: '/mijn-vermelding', label: texts.nav.myEntry },
    { to: '/wie-komt-er', label: texts.nav.newcomers },
    SEARCH,
  ],
  'directory-admin': [
    { to: '/beheer', label: texts.nav.workplace },
    { to: '/beheer/meldingen', label: texts.nav.reports },
    SEARCH,
    { to: '/beheer/gegevens', label: texts.nav.entries },
    { to: '/beheer/organisaties', label: texts.nav.organisations },
    { to: '/beheer/zoekwoorden', label: texts.nav.synonyms },
    { to: '/beheer/codelijsten', label: texts.nav.codeLists },
    { to: '/beheer/inlezen', label: texts.nav.imports },
    REGISTER,
  ],
  'privacy-officer': [
    OFFICE,
    OBJECTIONS,
    REGISTER,
    PROPOSALS,
    DECISIONS,
    BREACH,
    MASKS,
    PROCESSING,
    FIGURES,
    SEARCH,
  ],
  dpo: [
    OFFICE,
    { to: '/noodtoegang', label: texts.nav.breakGlass },
    OBJECTIONS,
    PROPOSALS,
    DECISIONS,
    BREACH,
    MASKS,
    REGISTER,
    PROCESSING,
    FIGURES,
    SEARCH,
  ],
  controller: [OFFICE, OBJECTIONS, PROPOSALS, REGISTER, PROCESSING, FIGURES],
  'policy-maker': [SEARCH, REGISTER, FIGURES],
}

function residentItems(nav: Translation<typeof shell.nav>): NavItem[] {
  return [
    { to: '/', label: nav.myRequests },
    { to: '/toestemming', label: nav.myConsents },
    { to: '/wie-keek-mee', label: nav.accessLog },
    { to: '/mijn-rechten', label: nav.rights },
    { to: '/code', label: nav.invitation },
  ]
}

/** What only who helps residents has something at. */
const HELPING: NavItem['to'][] = ['/hulpvragen', '/verstuurd', '/toestemming-vragen']

/** The menu of who enforces. */
export function withoutHelping(items: NavItem[]): NavItem[] {
  return items.filter(({ to }) => !HELPING.includes(to))
}

/** The menu of someone with these roles; what two roles share is there once. */
export function navigationFor(roles: Role[], nav: Translation<typeof shell.nav> = shell.nav): NavItem[] {
  const items = roles.flatMap((role) => (role === 'resident' ? residentItems(nav) : (ITEMS[role] ?? [])))
  return items.filter((item, index) => items.findIndex((other) => other.to === item.to) === index)
}
