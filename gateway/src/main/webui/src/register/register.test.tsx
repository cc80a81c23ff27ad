import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Role } from '../api/session'
import { gatewayAnswering, renderAt } from '../test-api'
import { ProposalPage } from './ProposalPage'
import { ProposePage } from './ProposePage'
import { texts } from './proposalTexts'

const TERMS = {
  fromTasks: ['WMO'],
  toTasks: ['PARTICIPATIEWET'],
  toRoleCategories: ['*'],
  toRoles: ['*'],
  scope: 'ANY',
  purposes: ['SOCIAL_ASSISTANCE'],
  kinds: ['INCOME'],
  basis: 'PUBLIC_TASK',
  article: 'Participatiewet 64',
  explanation: 'De gemeente beslist over de bijstand.',
  source: 'Participatiewet artikel 64',
  retention: [{ kind: '*', months: 24, law: 'Archiefwet' }],
  validFrom: '2026-11-28',
}

const LISTS = {
  'GET /consent/v1/purposes': {
    body: {
      items: [
        { code: 'SOCIAL_ASSISTANCE', name: 'de bijstand', defaultForTasks: [], never: false },
        { code: 'ENFORCEMENT', name: 'handhaving', defaultForTasks: [], never: true },
      ],
    },
  },
  'GET /consent/v1/kinds': { body: { items: [{ code: 'INCOME', name: 'Inkomen' }] } },
  'GET /directory/v1/taxonomy': {
    body: {
      tasks: [
        { code: 'WMO', name: 'Wmo' },
        { code: 'PARTICIPATIEWET', name: 'Participatiewet' },
        { code: 'HANDHAVING', name: 'Handhaving' },
      ],
      roles: [],
    },
  },
}

function proposal(status: string) {
  return {
    id: 'p1',
    version: 2,
    status,
    terms: TERMS,
    steps: [
      { step: 'PROPOSED', at: '2026-11-28T10:00:00Z', by: 'privacy@amsterdam.example', words: 'Nodig.' },
    ],
  }
}

const EFFECT = {
  since: '2026-10-31',
  complete: true,
  changes: [
    {
      kind: 'INCOME',
      purpose: 'SOCIAL_ASSISTANCE',
      task: 'PARTICIPATIEWET',
      before: 'ASK',
      after: 'ALLOWED',
    },
  ],
}

/** What is read aloud with a field: its hint and its mistakes. */
function descriptionOf(field: HTMLElement): string {
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
}

function open(status: string, roles: Role[], more: Parameters<typeof gatewayAnswering>[0] = {}) {
  const sent = gatewayAnswering({
    ...LISTS,
    'GET /consent/v1/register-proposals/p1': { body: proposal(status) },
    'GET /consent/v1/register-proposals/p1/effect': { body: EFFECT },
    ...more,
  })
  renderAtId(roles)
  return sent
}

/** The screen reads its id from the route's own pattern. */
function renderAtId(roles: Role[]): void {
  renderAt('/register/voorstellen/p1', () => <ProposalPage />, roles, '/register/voorstellen/$id')
}

describe('a proposal for the register', () => {
  it('shows beforehand what it would change, and a small number only as small', async () => {
    open('PROPOSED', ['privacy-officer'])

    const table = await screen.findByRole('region', { name: texts.effectTitle })

    expect(within(table).getByText('vraag')).toBeDefined()
    expect(within(table).getByText('mag')).toBeDefined()
    expect(within(table).getByText(texts.few)).toBeDefined()
  })

  it('lets the FG advise and gives him no button to approve', async () => {
    const sent = open('PROPOSED', ['dpo'], {
      'POST /consent/v1/register-proposals/p1/advice': { body: proposal('ADVISED') },
    })

    await userEvent.click(await screen.findByLabelText(texts.advices.NEGATIVE))
    await userEvent.type(screen.getByLabelText(texts.adviceWords), 'Te breed.')
    await userEvent.click(screen.getByRole('button', { name: texts.advise }))

    await waitFor(() =>
      expect(sent.find((call) => call.method === 'POST')).toMatchObject({
        body: { advice: 'NEGATIVE', words: 'Te breed.' },
      }),
    )
    expect(sent.find((call) => call.method === 'POST')?.headers.get('If-Match')).toBe('"2"')
    expect(await screen.findByText(texts.told.advised)).toBe(document.activeElement)
    expect(screen.getByText(texts.adviseLead)).toBeDefined()
    expect(screen.queryByText(texts.approve)).toBeNull()
  })

  it('never lets the FG decide, also when his account has another role too', async () => {
    open('ADVISED', ['dpo', 'controller'])

    expect(await screen.findByText(texts.soFar)).toBeDefined()
    expect(screen.queryByText(texts.approve)).toBeNull()
  })

  it('asks the controller beside the field what must be different', async () => {
    open('ADVISED', ['controller'], {
      'POST /consent/v1/register-proposals/p1/decision': {
        status: 400,
        body: {
          status: 400,
          title: 'Niet alles is goed ingevuld',
          violations: [{ field: 'words', message: 'Schrijf op wat er anders moet.' }],
        },
      },
    })

    await userEvent.click(await screen.findByLabelText(texts.giveBack))
    await userEvent.click(screen.getByRole('button', { name: texts.decide }))

    await waitFor(() =>
      expect(descriptionOf(screen.getByLabelText(texts.decideWords))).toContain(
        'Schrijf op wat er anders moet.',
      ),
    )
  })
})

describe('proposing', () => {
  function propose(answers: Parameters<typeof gatewayAnswering>[0] = {}) {
    const sent = gatewayAnswering({ ...LISTS, ...answers })
    renderAt('/register/voorstellen/nieuw', () => <ProposePage />, ['privacy-officer'])
    return sent
  }

  it('offers no purpose for enforcement and says what the law can still demand', async () => {
    propose()

    expect(await screen.findByLabelText('de bijstand')).toBeDefined()
    expect(screen.queryByLabelText('handhaving')).toBeNull()
    expect(await screen.findAllByLabelText('Participatiewet')).toHaveLength(2)
    expect(screen.getAllByLabelText('Handhaving')).toHaveLength(1)
    expect(screen.getByText(/stuur haar naar de jurist/)).toBeDefined()
  })

  it('means all tasks when none is chosen, and shows each mistake beside its field', async () => {
    const sent = propose({
      'POST /consent/v1/register-proposals': {
        status: 400,
        body: {
          status: 400,
          title: 'Niet alles is goed ingevuld',
          violations: [
            { field: 'retention[0].months', message: 'Vul het aantal maanden in.' },
            { field: 'article', message: 'Noem het artikel van de wet.' },
          ],
        },
      },
    })

    await userEvent.click(await screen.findByLabelText('de bijstand'))
    await userEvent.click(screen.getByRole('button', { name: texts.send }))

    await waitFor(() =>
      expect(descriptionOf(screen.getByLabelText(texts.article))).toContain('Noem het artikel van de wet.'),
    )
    expect(descriptionOf(screen.getByLabelText(new RegExp(texts.months)))).toContain(
      'Vul het aantal maanden in.',
    )
    expect(sent.find((call) => call.method === 'POST')?.body).toMatchObject({
      fromTasks: ['*'],
      purposes: ['SOCIAL_ASSISTANCE'],
    })
  })

  it('shows the effect without sending the proposal', async () => {
    const sent = propose({ 'POST /consent/v1/register-proposals/effect': { body: EFFECT } })

    await userEvent.click(await screen.findByRole('button', { name: texts.foresee }))

    expect(await screen.findByRole('region', { name: texts.effectTitle })).toBeDefined()
    expect(sent.filter((call) => call.method === 'POST').map((call) => call.path)).toEqual([
      '/consent/v1/register-proposals/effect',
    ])
  })
})
