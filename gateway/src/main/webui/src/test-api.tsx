import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import type { Role } from './api/session'
import { SessionContext } from './app/session'
import { useMe } from './directory/entries'

interface Sent {
  method: string
  path: string
  headers: Headers
  body: unknown
}

export interface Answer {
  status?: number
  body?: unknown
  headers?: Record<string, string>
}

/** Stands in for the gateway at its edge: answers by "METHOD /path" and remembers what was sent. */
export function gatewayAnswering(answers: Record<string, Answer>): Sent[] {
  const sent: Sent[] = []
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    const method = init.method ?? 'GET'
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined
    sent.push({ method, path, headers: new Headers(init.headers), body })
    const answer = answers[`${method} ${path}`] ?? {
      status: 404,
      body: { title: 'Niet gevonden', status: 404 },
    }
    return Promise.resolve(
      new Response(answer.body === undefined ? null : JSON.stringify(answer.body), {
        status: answer.status ?? 200,
        headers: answer.headers ?? {},
      }),
    )
  })
  return sent
}

let queriesShown: QueryClient | undefined

/** Of the screen that was rendered last by {@link renderAt}: as when another part of it asks everything again. */
export function lastQueries(): QueryClient | undefined {
  return queriesShown
}

export function renderWithQueries(screen: ReactNode): void {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(<QueryClientProvider client={queries}>{screen}</QueryClientProvider>)
}

/** A screen that reads its address, by someone who signed in. */
export function renderAt(
  address: string,
  shown: () => ReactNode,
  roles: Role[] = ['professional'],
  /** Of an address with an id in it. */
  pattern?: string,
): void {
  const root = createRootRoute()
  const path = pattern ?? address.split('?')[0] ?? '/'
  const route = createRoute({
    getParentRoute: () => root,
    path,
    component: shown,
    validateSearch: (search: Record<string, unknown>) => search,
  })
  const router = createRouter({
    routeTree: root.addChildren([route]),
    history: createMemoryHistory({ initialEntries: [address] }),
  })
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  queriesShown = queries
  const session = {
    account: { name: 'Noor', email: 'n@b.example' },
    roles,
    expiresAt: '2026-11-24T12:00:00Z',
  }
  render(
    <QueryClientProvider client={queries}>
      <SessionContext value={session}>
        <RouterProvider router={router as never} />
      </SessionContext>
    </QueryClientProvider>,
  )
}

/** As the frame around every screen asks who is signed in, before there is a screen. */
export function AsMe({ children }: { children: ReactNode }): ReactNode {
  return useMe().isPending ? null : children
}
