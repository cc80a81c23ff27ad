import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { gatewayAnswering, renderAt } from '../test-api'
import { RegisterPage } from './RegisterPage'
import { texts as proposalTexts } from './proposalTexts'
import { texts } from './texts'

const ENTRY = {
  id: 'eigen-aanvraag',
  version: 3,
  entryVersion: 1,
  fromTasks: ['*'],
  toTasks: ['PARTICIPATIEWET'],
  toRoleCategories: ['*'],
  toRoles: ['*'],
  scope: 'ANY',
  purposes: ['SOCIAL_ASSISTANCE'],
  kinds: ['INCOME'],
  basis: 'PUBLIC_TASK',
  article: 'AVG 6 lid 1 onder e',
  explanation: 'Het is de eigen aanvraag.',
  source: 'AVG artikel 6',
  retention: [],
  validFrom: '2026-11-01',
  proposedBy: 'Busbaan (voorbeeld)',
  proposedOn: '2026-11-01',
  active: true,
  onlyByProposal: false,
  example: true,
}
const PATH = '/consent/v1/register/eigen-aanvraag/active'
const EFFECT = {
  since: '2026-10-31',
  complete: true,
  changes: [
    {
      kind: 'INCOME',
      purpose: 'SOCIAL_ASSISTANCE',
      task: 'PARTICIPATIEWET',
      before: 'ALLOWED',
      after: 'NOT_ALLOWED',
    },
  ],
}

function register(entry: object, more: Parameters<typeof gatewayAnswering>[0] = {}) {
  const sent = gatewayAnswering({
    'GET /consent/v1/purposes': { body: { items: [] } },
    'GET /consent/v1/kinds': { body: { items: [] } },
    'GET /directory/v1/taxonomy': { body: { tasks: [], roles: [] } },
    'GET /consent/v1/register': { body: { items: [entry] } },
    [`POST ${PATH}/effect`]: { body: EFFECT },
    ...more,
  })
  renderAt('/register', () => <RegisterPage />, ['privacy-officer'])
  return sent
}

const off = () => screen.findByRole('button', { name: /^Zet uit: / })

describe('switching an entry', () => {
  it('shows what it would change before anything changes', async () => {
    const sent = register(ENTRY)

    await userEvent.click(await off())

    expect(await screen.findByRole('region', { name: proposalTexts.effectTitle })).toBeDefined()
    expect(screen.getByText(texts.switchEffect(texts.switchOff))).toBe(document.activeElement)
    expect(sent.filter((call) => call.method === 'PUT')).toEqual([])
  })

  it('switches on the second press, with the version that was read, and says so', async () => {
    const sent = register(ENTRY, { [`PUT ${PATH}`]: { body: { ...ENTRY, active: false, version: 4 } } })

    await userEvent.click(await off())
    await screen.findByRole('region', { name: proposalTexts.effectTitle })
    await userEvent.click(await off())

    expect(await screen.findByText(texts.switched.off)).toBe(document.activeElement)
    const put = sent.find((call) => call.method === 'PUT')
    expect(put?.body).toEqual({ active: false })
    expect(put?.headers.get('If-Match')).toBe('"3"')
  })

  it('leaves it as it was', async () => {
    const sent = register(ENTRY)

    await userEvent.click(await off())
    await userEvent.click(await screen.findByRole('button', { name: texts.leave }))

    expect(await screen.findByText(texts.switched.left)).toBe(document.activeElement)
    expect(sent.filter((call) => call.method === 'PUT')).toEqual([])
  })

  it('has no switch for what ships off, but says why and leads to a proposal', async () => {
    register({ ...ENTRY, active: false, onlyByProposal: true })

    expect(await screen.findByText(texts.onlyByProposal)).toBeDefined()
    expect(screen.queryByRole('button', { name: /^Zet aan/ })).toBeNull()
    const links = screen.getAllByRole('link', { name: proposalTexts.propose })
    expect(links.at(-1)?.getAttribute('href')).toContain('over=eigen-aanvraag')
  })

  it('says beside the switch why the server refuses', async () => {
    const detail = 'Je kunt hem niet zelf aanzetten. Doe een voorstel.'
    register(
      { ...ENTRY, active: false },
      { [`POST ${PATH}/effect`]: { status: 409, body: { status: 409, title: 'Dit kan nu niet', detail } } },
    )

    await userEvent.click(await screen.findByRole('button', { name: /^Zet aan: / }))

    expect(await screen.findByText(detail)).toBeDefined()
  })
})
