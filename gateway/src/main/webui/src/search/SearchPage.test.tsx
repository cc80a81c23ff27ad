import { focusManager } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { SearchQuestion } from '../api/directory'
import { gatewayAnswering, lastQueries, renderAt, type Answer } from '../test-api'
import { SearchPage } from './SearchPage'
import { texts } from './texts'

const SEARCH = 'POST /directory/v1/search'

const answered: Answer = {
  body: {
    limited: false,
    total: 0,
    hits: [],
    facets: { kind: [{ value: 'TEAM', label: 'Team', count: 4 }] },
    nearest: false,
    whoToCall: [],
  },
}

const unknownPlace: Answer = {
  status: 400,
  body: {
    title: 'De invoer klopt niet',
    status: 400,
    violations: [{ field: 'near.place', in: 'body', message: 'Deze plaats kennen wij niet.' }],
  },
}

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => undefined)
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
})

afterEach(() => focusManager.setFocused(undefined))

const question = () => screen.findByRole('combobox', { name: texts.label })
const place = (told?: RegExp) =>
  screen.findByRole<HTMLInputElement>('textbox', {
    name: /dichtbij/i,
    ...(told && { description: told }),
  })

it('tells an unknown place beside the field, and keeps the filters to mend it with', async () => {
  const answers: Record<string, Answer> = { [SEARCH]: answered }
  const sent = gatewayAnswering(answers)
  const user = userEvent.setup()
  renderAt('/zoeken', () => <SearchPage />)
  await user.type(await question(), 'huur{Enter}')
  await place()

  answers[SEARCH] = unknownPlace
  await user.type(await place(), 'Nergenshuizen{Enter}')

  expect((await place(/kennen wij niet/)).value).toBe('Nergenshuizen')
  expect(screen.getByRole('checkbox', { name: 'Team (4)' })).toBeTruthy()
  expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([])

  answers[SEARCH] = answered
  await user.clear(await place())
  await user.type(await place(), 'Osdorp{Enter}')

  expect((await place(new RegExp(`^${texts.nearbyHint}$`))).value).toBe('Osdorp')
  expect(sent.findLast(({ path }) => path === '/directory/v1/search')?.body).toEqual({
    text: 'huur',
    near: { place: 'Osdorp', radiusMetres: 3000 },
    limit: 20,
    offset: 0,
  })
})

it('empties the place with the other filters', async () => {
  gatewayAnswering({ [SEARCH]: answered })
  const user = userEvent.setup()
  renderAt('/zoeken', () => <SearchPage />)
  await user.clear(await question())
  await user.type(await question(), 'schulden{Enter}')
  await user.clear(await place())
  await user.type(await place(), 'Osdorp{Enter}')

  const [clear] = await screen.findAllByRole('button', { name: texts.clearFilters })
  expect((await place()).value).toBe('Osdorp')
  if (clear) await user.click(clear)

  expect((await place()).value).toBe('')
  expect(screen.queryByRole('button', { name: texts.clearFilters })).toBeNull()
})

const hits = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => ({
    id: `t-${from + index}`,
    kind: 'TEAM',
    title: `Team ${from + index}`,
    why: [],
    stale: false,
  }))
const page = (from: number, to: number): Answer => ({
  body: { ...(answered.body as object), total: 45, hits: hits(from, to) },
})

it('shows page after page, says how many of how many, and goes on reading where the new ones begin', async () => {
  const answers: Record<string, Answer> = { [SEARCH]: page(0, 20) }
  const sent = gatewayAnswering(answers)
  const user = userEvent.setup()
  renderAt('/zoeken', () => <SearchPage />)
  await user.clear(await question())
  await user.type(await question(), 'bladeren{Enter}')
  expect(await screen.findByText('20 van 45 getoond.')).toBeTruthy()

  answers[SEARCH] = page(20, 40)
  await user.click(screen.getByRole('button', { name: texts.more }))
  expect(await screen.findByText('40 van 45 getoond.')).toBeTruthy()
  expect(document.activeElement?.textContent).toContain('Team 20')
  answers[SEARCH] = page(40, 45)
  await user.click(screen.getByRole('button', { name: texts.more }))

  expect(await screen.findByText('Team 44')).toBeTruthy()
  expect(screen.getAllByRole('article')).toHaveLength(45)
  expect(screen.queryByRole('button', { name: texts.more })).toBeNull()
  const asked = sent.filter(({ path }) => path === '/directory/v1/search').map(({ body }) => body)
  // What the tests before this one looked for is asked first: the question stays in memory.
  expect(asked.slice(-3)).toEqual([
    { text: 'bladeren', limit: 20, offset: 0 },
    { text: 'bladeren', limit: 20, offset: 20, facets: false },
    { text: 'bladeren', limit: 20, offset: 40, facets: false },
  ])
  expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([])
})

it('asks nothing again when its window comes back to the front', async () => {
  const answers: Record<string, Answer> = { [SEARCH]: page(0, 20) }
  const sent = gatewayAnswering(answers)
  const user = userEvent.setup()
  renderAt('/zoeken', () => <SearchPage />)
  await user.clear(await question())
  await user.type(await question(), 'terugkomen{Enter}')
  await screen.findByText('20 van 45 getoond.')

  focusManager.setFocused(false)
  focusManager.setFocused(true)
  answers[SEARCH] = page(20, 40)
  await user.click(screen.getByRole('button', { name: texts.more }))

  expect(await screen.findByText('40 van 45 getoond.')).toBeTruthy()
  const asked = sent.map(({ body }) => body as SearchQuestion).filter(({ text }) => text === 'terugkomen')
  expect(asked.filter(({ limit }) => limit === 20).map(({ offset }) => offset)).toEqual([0, 20])
})

it('leaves the focus where it is when an earlier question is asked again', async () => {
  const answers: Record<string, Answer> = { [SEARCH]: page(0, 20) }
  gatewayAnswering(answers)
  const user = userEvent.setup()
  renderAt('/zoeken', () => <SearchPage />)
  lastQueries()?.setDefaultOptions({ queries: { retry: false, staleTime: Infinity } })
  await user.clear(await question())
  await user.type(await question(), 'eerst{Enter}')
  await screen.findByText('Team 0')
  answers[SEARCH] = page(20, 40)
  await user.click(screen.getByRole('button', { name: texts.more }))
  await screen.findByText('40 van 45 getoond.')
  answers[SEARCH] = page(100, 120)
  await user.clear(await question())
  await user.type(await question(), 'daarna{Enter}')
  await screen.findByText('Team 100')

  await user.clear(await question())
  await user.type(await question(), 'eerst{Enter}')

  expect(await screen.findByText('40 van 45 getoond.')).toBeTruthy()
  expect(document.activeElement?.textContent).not.toContain('Team 20')
})

it('keeps what was found when a further page does not come', async () => {
  const answers: Record<string, Answer> = { [SEARCH]: page(0, 20) }
  gatewayAnswering(answers)
  const user = userEvent.setup()
  renderAt('/zoeken', () => <SearchPage />)
  await user.clear(await question())
  await user.type(await question(), 'storing{Enter}')
  await screen.findByText('20 van 45 getoond.')

  answers[SEARCH] = { status: 503, body: { title: 'Even niet', status: 503 } }
  await user.click(screen.getByRole('button', { name: texts.more }))

  expect(await screen.findByText(texts.moreFailed)).toBeTruthy()
  expect(screen.getAllByRole('article')).toHaveLength(20)
})

it('shows every organisation at a press, by keyboard, and fewer again', async () => {
  const organisation = Array.from({ length: 89 }, (_, index) => ({
    value: `o-${index}`,
    label: `Organisatie ${index}`,
    count: 1,
  }))
  gatewayAnswering({ [SEARCH]: { body: { ...(answered.body as object), facets: { organisation } } } })
  const user = userEvent.setup()
  renderAt('/zoeken', () => <SearchPage />)
  await user.clear(await question())
  await user.type(await question(), 'organisaties{Enter}')
  await user.click(await screen.findByText('Organisatie', { selector: 'summary' }))
  const boxes = () => screen.getAllByRole('checkbox', { name: /^Organisatie \d/ })
  expect(boxes()).toHaveLength(8)

  const all = screen.getByRole('button', { name: 'Toon alle 89: Organisatie' })
  expect(all.getAttribute('aria-expanded')).toBe('false')
  all.focus()
  await user.keyboard('{Enter}')

  expect(boxes()).toHaveLength(89)
  expect(document.activeElement).toBe(boxes()[8])
  await user.click(screen.getByRole('button', { name: 'Toon minder: Organisatie' }))
  expect(boxes()).toHaveLength(8)
})
