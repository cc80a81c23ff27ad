import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { gatewayAnswering, renderAt, type Answer } from '../test-api'
import { CounterPage } from './CounterPage'

const VISIT = 'POST /consent/v1/counter/visit'
const ANSWER = 'POST /consent/v1/counter/answer'
const STOP = 'POST /consent/v1/counter/withdrawal'

const inAQuarter = () => new Date(Date.now() + 15 * 60_000).toISOString()

const question = {
  id: 'q1',
  version: 3,
  question: 'Mag de verzekeringsarts van UWV de brief van uw huisarts lezen?',
  why: 'Dan ziet de arts waarom u niet kunt werken.',
  until: '2027-02-03',
  kinds: [
    { code: 'GP_LETTER', name: 'Brief van de huisarts' },
    { code: 'MEDICATION', name: 'Medicijnen' },
  ],
  recipient: 'de verzekeringsarts van UWV',
  askedBy: 'Noor van den Berg',
  cannotBeUndone: 'Wat al is gelezen, blijft gelezen.',
  notice: 'Zegt u nee? Dan helpen wij u gewoon verder.',
}

function opened(answers: Record<string, Answer>, address = '/balie#K7MP2QXR9HTB') {
  const sent = gatewayAnswering(answers)
  renderAt(address, () => <CounterPage />, [], '/balie')
  return sent
}

const toAnswer = () => ({ [VISIT]: { body: { expiresAt: inAQuarter(), question } } })

it('opens the one question of a scanned code, and sends the code in the body only', async () => {
  const sent = opened(toAnswer())

  expect(await screen.findByRole('heading', { name: question.question })).toBeTruthy()
  expect(screen.getByText('Wat al is gelezen, blijft gelezen.')).toBeTruthy()
  expect(screen.getByText(/U hebt de tijd tot .* uur/)).toBeTruthy()
  expect(sent.map(({ path }) => path)).toEqual(['/consent/v1/counter/visit'])
  expect(sent[0]?.body).toEqual({ code: 'K7MP2QXR9HTB' })
})

it('offers yes and no alike, and nothing chosen beforehand', async () => {
  opened(toAnswer())

  const yes = await screen.findByRole('button', { name: 'Ja' })
  const no = screen.getByRole('button', { name: 'Nee' })
  expect(yes.className).toBe(no.className)
  for (const box of screen.getAllByRole('checkbox')) expect((box as HTMLInputElement).checked).toBe(false)
})

it('answers with the version that was read, then says what was chosen and how to change it', async () => {
  const sent = opened({ ...toAnswer(), [ANSWER]: { status: 204 } })

  await userEvent.click(await screen.findByRole('button', { name: 'Ja' }))

  expect(await screen.findByRole('heading', { name: 'U hebt ja gezegd' })).toBeTruthy()
  expect(
    screen.getByText(/De verzekeringsarts van UWV mag dit lezen: Brief van de huisarts en Medicijnen/),
  ).toBeTruthy()
  expect(screen.getByText(/U mag altijd van gedachten veranderen/)).toBeTruthy()
  const answer = sent.at(-1)
  expect(answer?.body).toEqual({ code: 'K7MP2QXR9HTB', answer: 'YES' })
  expect(answer?.headers.get('If-Match')).toBe('"3"')
})

it('takes a yes to a part', async () => {
  const sent = opened({ ...toAnswer(), [ANSWER]: { status: 204 } })

  await userEvent.click(await screen.findByText('Ja, maar niet alles'))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Medicijnen' }))
  await userEvent.click(screen.getByRole('button', { name: 'Ja, dit mag' }))

  expect(await screen.findByText(/mag dit lezen: Medicijnen\./)).toBeTruthy()
  expect(sent.at(-1)?.body).toEqual({ code: 'K7MP2QXR9HTB', answer: 'YES', kinds: ['MEDICATION'] })
})

it('says of a code that does not work what to do, beside the field', async () => {
  opened({
    [VISIT]: {
      status: 400,
      body: {
        title: 'Niet alles is goed ingevuld',
        status: 400,
        violations: [{ field: 'code', in: 'body', message: 'Deze code werkt niet (meer).' }],
      },
    },
  })

  expect((await screen.findAllByText(/Deze code werkt niet \(meer\)\./)).length).toBeGreaterThan(0)
  expect((screen.getByRole('textbox', { name: /Uw code/ }) as HTMLInputElement).value).toBe('K7MP2QXR9HTB')
})

it('takes a code that is typed', async () => {
  const sent = opened(toAnswer(), '/balie')

  await userEvent.type(await screen.findByRole('textbox', { name: /Uw code/ }), 'k7mp 2qxr 9htb')
  await userEvent.click(screen.getByRole('button', { name: 'Ga verder' }))

  expect(await screen.findByRole('heading', { name: question.question })).toBeTruthy()
  expect(sent[0]?.body).toEqual({ code: 'k7mp 2qxr 9htb' })
})

it('asks for the code when none was typed, and says so again when it is sent again', async () => {
  const message = 'Vul de code in.'
  const sent = opened(
    { [VISIT]: { status: 400, body: { status: 400, violations: [{ field: 'code', in: 'body', message }] } } },
    '/balie',
  )

  await userEvent.click(await screen.findByRole('button', { name: 'Ga verder' }))
  expect(await screen.findAllByText(message)).toHaveLength(2)
  await userEvent.click(screen.getByRole('button', { name: 'Ga verder' }))

  await waitFor(() => expect(sent).toHaveLength(2))
  expect(await screen.findAllByText(message)).toHaveLength(2)
})

it('says that the time is up', async () => {
  opened({ [VISIT]: { body: { expiresAt: '2020-01-01T10:00:00Z', question } } })

  expect(await screen.findByRole('heading', { name: 'De tijd is om' })).toBeTruthy()
})

it('stops each consent with one press', async () => {
  const sentence = 'De verzekeringsarts van UWV mag tot 3 februari 2027 de brief van uw huisarts lezen.'
  const sent = opened({
    [VISIT]: { body: { expiresAt: inAQuarter(), consents: [{ id: 'c1', sentence }] } },
    [STOP]: { status: 204 },
  })

  await userEvent.click(await screen.findByRole('button', { name: /Stop hiermee/ }))

  await waitFor(() => expect(screen.getByText(`Gestopt: ${sentence}`)).toBeTruthy())
  expect(sent.at(-1)?.body).toEqual({ code: 'K7MP2QXR9HTB', consentId: 'c1' })
})
