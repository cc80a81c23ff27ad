import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { beforeEach, expect, it, vi } from 'vitest'
import { gatewayAnswering, renderAt, type Answer } from '../test-api'
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
