import {
  Link,
  Outlet,
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { gatewayAnswering, type Answer } from '../test-api'
import { EntryEditPage } from './EntryEditPage'
import { NewEntryPage } from './NewEntryPage'

export const scheme = {
  id: 'e-1',
  version: 3,
  name: 'Ziektewet',
  kind: 'SCHEME',
  organisationId: 'o-1',
  organisationName: 'UWV',
  teamId: 't-1',
  summary: 'Een uitkering als je ziek bent.',
  conditions: 'Je hebt geen werkgever.',
  whoDecides: [{ code: 'beoordelaar', name: 'beoordelaar' }],
  termDays: 56,
  documents: ['de brief', 'je contract'],
  lifeDomains: ['financien'],
  lifeEvents: [],
  targetGroups: [],
  areas: [],
  needs: [],
  intake: 'OPEN',
  source: 'uwv.nl',
  sourceDate: '2026-11-01',
  lastConfirmed: '2026-11-02',
}

const taxonomy = {
  lifeDomains: [{ code: 'financien', name: 'Geld' }],
  lifeEvents: [{ code: 'ziek-worden', name: 'Ziek worden' }],
  areas: [{ code: 'west', name: 'West' }],
  roles: [
    { code: 'beoordelaar', name: 'beoordelaar' },
    { code: 'teamleider', name: 'teamleider' },
  ],
  tasks: [{ code: 'WMO', name: 'Wmo' }],
}

export const ADDRESS = '/directory/v1/offerings/e-1'

const ANSWERS: Record<string, Answer> = {
  'GET /directory/v1/taxonomy': { body: taxonomy },
  [`GET ${ADDRESS}`]: { body: scheme },
  'GET /directory/v1/organisations/o-1': {
    body: { id: 'o-1', name: 'UWV', version: 1, teams: [{ id: 't-1', name: 'Ziektewet' }] },
  },
  'POST /directory/v1/search': { body: { hits: [], whoToCall: [], facets: {} } },
}

/** The pages on which an entry is added and changed, with those they lead to. */
export function showing(address: string, answers: Record<string, Answer>) {
  const all = { ...ANSWERS, ...answers }
  const sent = gatewayAnswering(all)
  const root = createRootRoute({
    component: () => (
      <>
        <Link to="/zoeken">Ergens anders</Link>
        <Outlet />
      </>
    ),
  })
  const page = (path: string, component: () => React.ReactNode) =>
    createRoute({ getParentRoute: () => root, path, component })
  const router = createRouter({
    routeTree: root.addChildren([
      page('/zoeken', () => <h1>Elders</h1>),
      page('/beheer/gegevens/nieuw/$kind', () => <NewEntryPage />),
      page('/beheer/gegevens/$kind/$id', () => <EntryEditPage />),
      page('/aanbod/$id', () => <h1>Zo zien anderen dit</h1>),
      page('/organisatie/$id', () => <h1>Zo zien anderen dit</h1>),
    ]),
    history: createMemoryHistory({ initialEntries: [address] }),
  })
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  )
  return { sent, answers: all }
}

/** Where the scheme is changed. */
export const EDIT = '/beheer/gegevens/SCHEME/e-1'
