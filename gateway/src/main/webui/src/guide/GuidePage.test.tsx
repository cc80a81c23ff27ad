import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import { AsMe, gatewayAnswering, renderAt, type Answer } from '../test-api'
import { GuidePage } from './GuidePage'
import { texts } from './texts'

// jsdom can't scroll, and says so at length.
beforeEach(() => vi.stubGlobal('scrollTo', () => undefined))

const ANSWERS: Record<string, Answer> = {
  'GET /directory/v1/taxonomy': {
    body: { tasks: [], roles: [{ code: 'verzekeringsarts', name: 'Verzekeringsarts' }] },
  },
  'GET /consent/v1/purposes': {
    body: { items: [{ code: 'MEDICAL_ASSESSMENT', name: 'de medische beoordeling', defaultForTasks: [] }] },
  },
  'POST /consent/v1/guidance': {
    body: {
      items: [
        {
          kind: 'NAME',
          kindName: 'Naam',
          answer: 'ALLOWED',
          sentence: 'Dit mag.',
          article: 'AVG 6',
          basis: 'PUBLIC_TASK',
        },
        { kind: 'GP_LETTER', kindName: 'Brief van de huisarts', answer: 'ASK', sentence: 'Vraag het.' },
        { kind: 'RENT', kindName: 'Huur', answer: 'NOT_NEEDED', sentence: 'Niet nodig.' },
        {
          kind: 'VIOLENCE',
          kindName: 'Geweld',
          answer: 'NOT_ALLOWED',
          sentence: 'Dit mag niet.',
          legalDemand: 'De wet kan soms wel iets eisen. Geef zelf niets.',
        },
      ],
    },
  },
}

async function asked() {
  await userEvent.click(await screen.findByLabelText(texts.receiverRole))
  await userEvent.selectOptions(await screen.findByLabelText(texts.role), 'Verzekeringsarts')
  await userEvent.selectOptions(screen.getByLabelText(texts.purpose), 'de medische beoordeling')
}

it('answers for a role and a purpose without a resident, with what to do and something to print', async () => {
  const sent = gatewayAnswering(ANSWERS)
  renderAt('/avg-wijzer', () => <GuidePage />)

  await asked()

  expect(
    await screen.findByRole('heading', { name: 'Delen met Verzekeringsarts voor de medische beoordeling' }),
  ).toBeDefined()
  expect(screen.getByText(texts.legalDemand)).toBeDefined()
  expect(screen.getByText(/De wet kan soms wel iets eisen/)).toBeDefined()
  for (const todo of Object.values(texts.todo)) expect(screen.getByText(todo)).toBeDefined()
  expect(screen.getByText('AVG 6').closest('details')).toBeNull()
  expect(screen.getByText(/gevraagd door Noor/)).toBeDefined()
  expect(screen.getByRole('button', { name: texts.print })).toBeDefined()
  expect(sent.find((call) => call.method === 'POST')?.body).toEqual({
    role: 'verzekeringsarts',
    purpose: 'MEDICAL_ASSESSMENT',
  })
})

it.each([
  ['a helper', [{ task: 'WMO' }], true],
  [
    'who enforces with one of his jobs, and would be refused',
    [{ task: 'WMO' }, { task: 'HANDHAVING' }],
    false,
  ],
])('leads on to asking a resident only who may ask: %s', async (_who, assignments, offered) => {
  gatewayAnswering({ ...ANSWERS, 'GET /directory/v1/me': { body: { id: 'p-1', name: 'Amal', assignments } } })
  renderAt('/avg-wijzer', () => (
    <AsMe>
      <GuidePage />
    </AsMe>
  ))

  await asked()

  expect(await screen.findByText(texts.todo.ASK)).toBeDefined()
  expect(screen.queryByRole('link', { name: texts.askResident }) !== null).toBe(offered)
})
