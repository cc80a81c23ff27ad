import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { gatewayAnswering, lastQueries, renderAt, type Answer } from '../test-api'
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

const secrecy = {
  explanation: 'Uw huisarts heeft beroepsgeheim.',
  question: 'Mag de arts toch lezen wat uw huisarts schreef?',
  withoutIt: 'Zegt u hier nee? Dan delen wij dit niet.',
}

const secret = (code: string) => ({
  ...question,
  kinds: question.kinds.map((kind) => ({ ...kind, underSecrecy: code === kind.code })),
  release: secrecy,
})

it('asks about the secrecy with the same code, and says of a no to it what stays secret', async () => {
  const sent = opened({
    [VISIT]: { body: { expiresAt: inAQuarter(), question: secret('GP_LETTER') } },
    [ANSWER]: { status: 204 },
  })

  await userEvent.click(await screen.findByRole('button', { name: 'Ja' }))
  expect(screen.getByRole('heading', { name: secrecy.question })).toBe(document.activeElement)
  await userEvent.click(screen.getByRole('button', { name: 'Nee' }))

  expect(await screen.findByText(/mag dit lezen: Medicijnen\./)).toBeTruthy()
  expect(screen.getByText(/Dit delen wij niet: Brief van de huisarts\./)).toBeTruthy()
  expect(sent.at(-1)?.body).toEqual({ code: 'K7MP2QXR9HTB', answer: 'YES', release: 'NO' })
})

it('says of a yes without the release that nothing is shared, when all of it is secret', async () => {
  const all = { ...secret('GP_LETTER'), kinds: secret('GP_LETTER').kinds.slice(0, 1) }
  opened({ [VISIT]: { body: { expiresAt: inAQuarter(), question: all } }, [ANSWER]: { status: 204 } })

  await userEvent.click(await screen.findByRole('button', { name: 'Ja' }))
  await userEvent.click(screen.getByRole('button', { name: 'Nee' }))

  expect(await screen.findByRole('heading', { name: 'U hebt nee gezegd' })).toBeTruthy()
  expect(screen.getByText(/Dit wordt niet gedeeld/)).toBeTruthy()
})

it('takes a yes to a part', async () => {
  const sent = opened({ ...toAnswer(), [ANSWER]: { status: 204 } })

  await userEvent.click(await screen.findByText('Ja, maar niet alles of korter'))
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

const refused = {
  status: 400,
  body: {
    title: 'Niet alles is goed ingevuld',
    status: 400,
    violations: [{ field: 'code', in: 'body', message: 'Deze code werkt niet (meer).' }],
  },
}

it('says that a code is missing, and asks nothing', async () => {
  const sent = opened(toAnswer(), '/balie')

  await userEvent.click(await screen.findByRole('button', { name: 'Ga verder' }))

  expect((await screen.findAllByText('Vul de code in.')).length).toBe(2)
  expect(sent).toHaveLength(0)
})

it('tries a code that was refused again when it is sent again', async () => {
  const answers: Record<string, Answer> = { [VISIT]: refused }
  const sent = opened(answers)
  expect((await screen.findAllByText(/Deze code werkt niet \(meer\)\./)).length).toBeGreaterThan(0)

  answers[VISIT] = { body: { expiresAt: inAQuarter(), question } }
  await userEvent.click(screen.getByRole('button', { name: 'Ga verder' }))

  expect(await screen.findByRole('heading', { name: question.question })).toBeTruthy()
  expect(sent).toHaveLength(2)
})

it('keeps what was said on screen when the code, used up, is asked about again', async () => {
  const answers: Record<string, Answer> = { ...toAnswer(), [ANSWER]: { status: 204 } }
  const sent = opened(answers)
  await userEvent.click(await screen.findByRole('button', { name: 'Ja' }))
  await screen.findByRole('heading', { name: 'U hebt ja gezegd' })

  answers[VISIT] = refused
  await lastQueries()?.refetchQueries()

  expect(sent).toHaveLength(3)
  expect(screen.getByRole('heading', { name: 'U hebt ja gezegd' })).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
})

it('says of a no to going on until when it still goes on', async () => {
  const renewal = { ...question, begins: '2027-02-04', answerBy: '2027-02-03' }
  opened({ [VISIT]: { body: { expiresAt: inAQuarter(), question: renewal } }, [ANSWER]: { status: 204 } })

  await userEvent.click(await screen.findByRole('button', { name: 'Nee' }))

  expect(await screen.findByRole('heading', { name: 'U hebt nee gezegd' })).toBeTruthy()
  expect(screen.getByText(/Wat u eerder goed vond, mag nog tot en met 3 februari 2027\./)).toBeTruthy()
  expect(screen.queryByText(/Dit wordt niet gedeeld/)).toBeNull()
  expect(screen.queryByText(/dat u wilt stoppen/)).toBeNull()
})

it('says that there is nothing to answer any more', async () => {
  opened({ [VISIT]: { status: 409, body: { title: 'Dit kan nu niet', status: 409, detail: 'Voorbij.' } } })

  expect(await screen.findByRole('heading', { name: 'U hoeft niets te doen' })).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
})

it('says that the time is up', async () => {
  opened({ [VISIT]: { body: { expiresAt: '2020-01-01T10:00:00Z', question } } })

  expect(await screen.findByRole('heading', { name: 'De tijd is om' })).toBeTruthy()
})

it('says of a code to stop that what was stopped stays stopped', async () => {
  opened({ [VISIT]: { body: { expiresAt: '2020-01-01T10:00:00Z', consents: [] } } })

  expect(await screen.findByText(/Waar u mee stopte, blijft gestopt/)).toBeTruthy()
})

it('stops each consent with one press, and looks what is left', async () => {
  const sentence = 'De verzekeringsarts van UWV mag tot 3 februari 2027 de brief van uw huisarts lezen.'
  const later = 'De verzekeringsarts van UWV mag de brief van uw huisarts ook daarna lezen.'
  const answers: Record<string, Answer> = {
    [VISIT]: {
      body: {
        expiresAt: inAQuarter(),
        consents: [
          { id: 'c1', sentence },
          { id: 'c2', sentence: later },
        ],
      },
    },
    [STOP]: { status: 204 },
  }
  const sent = opened(answers)
  const stop = await screen.findByRole('button', { name: `Stop hiermee: ${sentence}` })

  answers[VISIT] = { body: { expiresAt: inAQuarter(), consents: [] } }
  await userEvent.click(stop)

  await waitFor(() => expect(screen.getByText(`Gestopt: ${sentence}`)).toBeTruthy())
  expect(await screen.findByText(/U bent overal mee gestopt/)).toBeTruthy()
  expect(screen.queryByText(later)).toBeNull()
  expect(sent.find(({ path }) => path.endsWith('/withdrawal'))?.body).toEqual({
    code: 'K7MP2QXR9HTB',
    consentId: 'c1',
  })
})
