import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { gatewayAnswering, renderAt, renderWithQueries, type Answer } from '../test-api'
import { serverNow } from '../time/clock'
import { dateAfterMonths } from '../time/moments'
import { AskConsent } from './AskConsent'
import { AskConsentPage } from './AskConsentPage'
import { texts } from './texts'

const ASK = 'POST /consent/v1/consent-requests'

const lists: Record<string, Answer> = {
  'GET /consent/v1/purposes': {
    body: { items: [{ code: 'MEDICAL_ASSESSMENT', name: 'de medische beoordeling', defaultForTasks: [] }] },
  },
  'GET /consent/v1/kinds': {
    body: {
      items: [
        { code: 'GP_LETTER', name: 'Brief van de huisarts' },
        { code: 'DEBTS', name: 'Schulden' },
        { code: 'MEDICATION', name: 'Medicijnen' },
      ],
    },
  },
  'GET /directory/v1/taxonomy': {
    body: { tasks: [], roles: [{ code: 'verzekeringsarts', name: 'Verzekeringsarts' }] },
  },
  'POST /directory/v1/search': { body: { hits: [{ kind: 'ORGANISATION', id: 'o-1', title: 'UWV' }] } },
}

const made: Answer = {
  status: 201,
  body: {
    id: 'q-1',
    version: 1,
    kinds: [],
    question: 'Mag de verzekeringsarts van UWV uw medicijnen lezen?',
  },
}

function asking(answers: Record<string, Answer>) {
  const sent = gatewayAnswering({ ...lists, ...answers })
  renderWithQueries(<AskConsent residentId="r-1" />)
  return () => sent.filter(({ method, path }) => `${method} ${path}` === ASK)
}

async function fill() {
  await screen.findByRole('option', { name: 'de medische beoordeling' })
  await userEvent.type(screen.getByLabelText(texts.talkedOn), '2026-11-24')
  await userEvent.selectOptions(screen.getByLabelText(texts.purpose), 'de medische beoordeling')
  await userEvent.click(screen.getByRole('radio', { name: texts.recipients.role }))
  await screen.findByRole('option', { name: 'Verzekeringsarts' })
  await userEvent.selectOptions(screen.getByLabelText('Welke rol?'), 'Verzekeringsarts')
  await userEvent.type(screen.getByLabelText(texts.organisation), 'uwv{Enter}')
  await userEvent.click(await screen.findByRole('button', { name: 'UWV' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Brief van de huisarts' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Medicijnen' }))
  await userEvent.type(screen.getByLabelText(texts.why), 'Dan ziet de arts wat u nog kunt.')
}

const send = () => userEvent.click(screen.getByRole('button', { name: texts.send }))

describe('asking for consent', () => {
  it('has nothing chosen beforehand', async () => {
    asking({})

    for (const box of await screen.findAllByRole<HTMLInputElement>('checkbox'))
      expect(box.checked).toBe(false)
    for (const radio of screen.getAllByRole<HTMLInputElement>('radio')) expect(radio.checked).toBe(false)
    expect(screen.getByLabelText<HTMLInputElement>(texts.talkedOn).value).toBe('')
  })

  it('asks for several kinds at once and shows what the resident reads', async () => {
    const asked = asking({ [ASK]: made })
    await screen.findByRole('checkbox', { name: 'Medicijnen' })
    await fill()

    await send()

    expect(await screen.findByText('Mag de verzekeringsarts van UWV uw medicijnen lezen?')).toBeTruthy()
    expect(document.activeElement?.textContent).toContain(texts.asked)
    expect(asked().map(({ body }) => body)).toEqual([
      {
        residentId: 'r-1',
        conversation: { on: '2026-11-24' },
        purpose: 'MEDICAL_ASSESSMENT',
        recipient: { role: 'verzekeringsarts', organisationId: 'o-1' },
        kinds: ['GP_LETTER', 'MEDICATION'],
        until: dateAfterMonths(3, serverNow()),
        explanation: 'Dan ziet de arts wat u nog kunt.',
      },
    ])
  })

  it('says beside each field what is wrong and keeps what was typed', async () => {
    const wrong = (field: string, message: string) => ({ field, in: 'body', message })
    asking({
      [ASK]: {
        status: 400,
        body: {
          title: 'Dit klopt nog niet',
          status: 400,
          violations: [
            wrong('conversation.on', 'Kies vandaag of een eerdere dag.'),
            wrong('kinds[1]', 'Medicijnen is hier niet nodig.'),
            wrong('recipient', 'Hier werkt niemand die hierbij past.'),
            wrong('until', 'Kies een dag na vandaag.'),
          ],
        },
      },
    })
    await screen.findByRole('checkbox', { name: 'Medicijnen' })
    await fill()

    await send()

    expect((await screen.findByRole('alert')) === document.activeElement).toBe(true)
    expect(described(screen.getByLabelText(texts.talkedOn))).toContain('Kies vandaag of een eerdere dag.')
    expect(described(screen.getByLabelText(texts.until))).toContain('Kies een dag na vandaag.')
    expect(described(screen.getByRole('group', { name: texts.kinds }))).toContain('niet nodig')
    expect(described(screen.getByRole('group', { name: texts.recipient }))).toContain('Hier werkt niemand')
    expect(screen.getByLabelText<HTMLTextAreaElement>(texts.why).value).toBe(
      'Dan ziet de arts wat u nog kunt.',
    )
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Medicijnen' }).checked).toBe(true)
    expect(within(screen.getByRole('group', { name: texts.organisation })).getByText('UWV')).toBeTruthy()
  })

  it('never asks for a whole organisation when the role was left open', async () => {
    const asked = asking({ [ASK]: { status: 400, body: { status: 400 } } })
    await userEvent.click(await screen.findByRole('radio', { name: texts.recipients.role }))
    await userEvent.type(screen.getByLabelText(texts.organisation), 'uwv{Enter}')
    await userEvent.click(await screen.findByRole('button', { name: 'UWV' }))

    await send()

    expect(asked()).toHaveLength(1)
    expect(asked()[0]?.body).not.toHaveProperty('recipient')
    expect(asked()[0]?.body).toMatchObject({ conversation: {}, kinds: [] })
  })

  it('offers for a team only what the guide says to ask', async () => {
    asking({
      'POST /directory/v1/search': {
        body: { hits: [{ kind: 'TEAM', id: 't-1', title: 'Ziektewet Noord' }] },
      },
      'GET /directory/v1/teams/t-1': { body: { id: 't-1', name: 'Ziektewet Noord', organisationId: 'o-1' } },
      'POST /consent/v1/guidance': {
        body: {
          items: [
            { kind: 'DEBTS', kindName: 'Schulden', answer: 'ASK', sentence: 'Vraag het.' },
            { kind: 'GP_LETTER', kindName: 'Brief van de huisarts', answer: 'NOT_NEEDED', sentence: 'Nee.' },
          ],
        },
      },
    })
    await screen.findByRole('option', { name: 'de medische beoordeling' })
    await userEvent.selectOptions(screen.getByLabelText(texts.purpose), 'de medische beoordeling')
    await userEvent.click(screen.getByRole('radio', { name: texts.recipients.team }))
    await userEvent.type(screen.getByLabelText('Welk team?'), 'ziektewet{Enter}')
    await userEvent.click(await screen.findByRole('button', { name: 'Ziektewet Noord' }))

    expect(await screen.findByRole('checkbox', { name: 'Schulden' })).toBeTruthy()
    expect(screen.queryByRole('checkbox', { name: 'Brief van de huisarts' })).toBeNull()
  })
})

describe('asking from the menu', () => {
  it('begins with whom it is about, and knows what the guide was asked', async () => {
    gatewayAnswering({
      ...lists,
      'GET /messaging/v1/help-requests?limit=25': {
        body: { items: [{ id: 'h-1', calledName: 'Hanna', ownWords: 'Ik ben ziek', status: 'OPEN' }] },
      },
      'GET /messaging/v1/help-requests/h-1': { body: { id: 'h-1', residentId: 'r-1', calledName: 'Hanna' } },
    })
    renderAt('/toestemming-vragen?rol=verzekeringsarts&doel=MEDICAL_ASSESSMENT', () => <AskConsentPage />)

    expect(await screen.findByRole('radio', { name: 'Hanna' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: texts.send })).toBeNull()
    await userEvent.click(screen.getByRole('radio', { name: 'Hanna' }))

    expect(await screen.findByRole('button', { name: texts.send })).toBeTruthy()
    expect(await screen.findByDisplayValue('Verzekeringsarts')).toBeTruthy()
    expect(await screen.findByDisplayValue('de medische beoordeling')).toBeTruthy()
    for (const box of screen.getAllByRole<HTMLInputElement>('checkbox')) expect(box.checked).toBe(false)
  })
})

function described(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ')
}
