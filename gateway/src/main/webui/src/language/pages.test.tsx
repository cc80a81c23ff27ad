import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Role } from '../api/session'
import { router } from '../app/router'
import { gatewayAnswering, type Answer } from '../test-api'
import { choose } from './chosen'
import { dutch } from './dutch'
import type { CatalogName } from './language'
import { languageOf } from './languages'
import { isMirrored, mirrored } from './mirrored'
import { answersForResident } from './pages.test-data'

class SilentStream extends EventTarget {
  static readonly CLOSED = 2
  close(): void {}
}

function signedIn(...roles: Role[]): Record<string, Answer> {
  const account = { name: '§ Yousef', email: 'y@inwoner.example' }
  return { 'GET /session': { body: { account, roles, expiresAt: '2026-11-24T12:00:00Z' } } }
}

function openApp(address: string, answers: Record<string, Answer>) {
  const sent = gatewayAnswering(answers)
  const history = createMemoryHistory({ initialEntries: [address] })
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={createRouter({ routeTree: router.routeTree, history }) as never} />
    </QueryClientProvider>,
  )
  return sent
}

beforeEach(() => {
  choose(dutch)
  vi.stubGlobal('EventSource', SilentStream)
  vi.stubGlobal('scrollTo', () => undefined)
})
afterEach(() => localStorage.clear())

describe('a resident', () => {
  it('reads in the language that was chosen, from the first screen on, and the page and the services know', async () => {
    const sent = openApp('/toestemming', { ...signedIn('resident'), ...answersForResident })
    expect(await screen.findByRole('heading', { name: 'Toestemming' })).toBeTruthy()

    await userEvent.click(screen.getByRole('button', { name: 'English' }))

    expect(await screen.findByRole('heading', { name: 'Permission' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Who looked?' })).toBeTruthy()
    expect(screen.getByText('This page is now in English.')).toBeTruthy()
    expect(document.documentElement.lang).toBe('en')
    expect(screen.getByRole('button', { name: 'English' }).getAttribute('aria-pressed')).toBe('true')
    await waitFor(() => {
      const asked = sent.filter(({ path }) => path === '/consent/v1/my-consents')
      expect(asked.map(({ headers }) => headers.get('Accept-Language'))).toEqual(['nl', 'en'])
    })
    expect(localStorage.getItem('busbaan.language')).toBe('en')
  })

  it('asks again in the new language what was still on its way in the old one', async () => {
    const MINE = '/consent/v1/my-consents'
    const sent = openApp('/toestemming', { ...signedIn('resident'), ...answersForResident })
    const answering = globalThis.fetch
    vi.stubGlobal('fetch', (path: string, init: RequestInit) =>
      path === MINE && new Headers(init.headers).get('Accept-Language') === 'nl'
        ? new Promise((_, reject) => {
            init.signal?.addEventListener('abort', () => reject(new DOMException('Left', 'AbortError')))
          })
        : answering(path, init),
    )

    await userEvent.click(await screen.findByRole('button', { name: 'English' }))

    await waitFor(() => {
      const asked = sent.filter(({ path }) => path === MINE)
      expect(asked.map(({ headers }) => headers.get('Accept-Language'))).toEqual(['en'])
    })
  })

  it('keeps what was typed when the language changes', async () => {
    openApp('/code', { ...signedIn('resident'), ...answersForResident })
    await userEvent.type(await screen.findByLabelText('Code'), 'K7MP')

    await userEvent.click(screen.getByRole('button', { name: 'English' }))

    expect(await screen.findByRole('button', { name: 'Go on' })).toBeTruthy()
    expect((screen.getByLabelText('Code') as HTMLInputElement).value).toBe('K7MP')
  })

  it('hears in the new language what went wrong before it changed', async () => {
    openApp('/code', {
      ...signedIn('resident'),
      ...answersForResident,
      'POST /consent/v1/my-invitation': { status: 503 },
    })
    await userEvent.type(await screen.findByLabelText('Code'), 'K7MP')
    await userEvent.click(screen.getByRole('button', { name: 'Ga verder' }))
    expect(await screen.findByText(/Er gaat iets mis bij ons/)).toBeTruthy()

    const english = screen.getByRole('button', { name: 'English' })
    await userEvent.click(english)

    expect(await screen.findByText(/Something went wrong on our side/)).toBeTruthy()
    expect(document.activeElement).toBe(english)
  })

  it('may choose before signing in', async () => {
    openApp('/', { 'GET /session': { status: 401 } })

    await userEvent.click(await screen.findByRole('button', { name: 'English' }))

    expect(await screen.findByRole('link', { name: 'Log in' })).toBeTruthy()
  })

  it('is told of a page that is in Dutch only by its mark', async () => {
    choose(languageOf('en') ?? dutch)
    openApp('/open-data', { 'GET /session': { status: 401 } })

    const heading = await screen.findByRole('heading', { name: 'Open data' })

    expect(heading.closest('[lang]')?.getAttribute('lang')).toBe('nl')
  })
})

it('stays Dutch for a professional, whatever this computer remembers', async () => {
  choose(languageOf('en') ?? dutch)
  const sent = openApp('/', {
    ...signedIn('professional'),
    'GET /directory/v1/me': { body: { id: 'p-1' } },
    'GET /messaging/v1/inbox': { body: { serverTime: '2026-11-23T10:00:00Z', lanes: [], corrections: [] } },
  })

  expect(await screen.findByRole('heading', { name: 'Wie wacht op jou?' })).toBeTruthy()
  expect(document.documentElement.lang).toBe('nl')
  expect(screen.queryByRole('button', { name: 'English' })).toBeNull()
  const inbox = sent.find(({ path }) => path === '/messaging/v1/inbox')
  expect(inbox?.headers.get('Accept-Language')).toBe('nl')
})

/** Every page for residents, with an id where its address wants one. */
const pages = Object.values(router.routesByPath)
  .filter((route) => route.path !== undefined && route.options.staticData?.texts)
  .map((route) => ({
    address: route.fullPath.replace('$id', 'q1'),
    needs: route.options.staticData?.texts ?? [],
  }))

describe.each(pages)('$address from right to left', ({ address, needs }) => {
  it('has no text of its own but from the catalogs that it says it needs', async () => {
    const language = mirrored()
    const known: CatalogName[] = [...needs, 'shell', 'time']
    choose({
      ...language,
      texts: Object.fromEntries(known.map((name) => [name, language.texts[name]])),
    })
    const answers = { ...signedIn('resident'), ...answersForResident }
    const sent = openApp(address, answers)

    const heading = await screen.findByRole('heading', { level: 1 })
    await waitFor(() => expect(document.querySelector('.bb-loading')).toBeNull())

    expect(document.documentElement.dir).toBe('rtl')
    expect(heading.closest('[lang="nl"]')).toBeNull()
    expect(strangeTexts(document.body)).toEqual([])
    const unknown = sent.map(({ method, path }) => `${method} ${path}`).filter((asked) => !(asked in answers))
    expect(unknown).toEqual([])
  })
})

it('knows every page of a resident', () => {
  expect(pages.length).toBeGreaterThanOrEqual(10)
})

/** Texts on screen, and for the screen reader, that neither come from a catalog nor from a service (those hold a §). */
function strangeTexts(place: HTMLElement): string[] {
  const found: string[] = []
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
        found.push(node.getAttribute(name) ?? '')
    } else if (!node.parentElement?.closest('[aria-hidden], [lang], style, script')) {
      found.push(node.textContent ?? '')
    }
  }
  return found.filter((text) => /[A-Za-z]/.test(text) && !isMirrored(text) && !/[§]|^Busbaan$/.test(text))
}
