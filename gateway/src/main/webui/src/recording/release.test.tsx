import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { gatewayAnswering, renderAt } from '../test-api'
import { QUESTION, asked, opened, sheet, shown, wording } from './recording.test-data'
import { SheetPage } from './SheetPage'

const secret = {
  ...asked,
  kinds: [
    { code: 'GP_LETTER', name: 'Brief van de huisarts', underSecrecy: true },
    { code: 'INCOME', name: 'Inkomen', underSecrecy: false },
  ],
}
const secrecy = {
  explanation: 'Uw huisarts heeft beroepsgeheim.',
  question: 'Mag de arts toch lezen wat uw huisarts schreef?',
  withoutIt: 'Zegt u hier nee? Dan delen wij dit niet.',
}
const ABOUT_SECRECY = /wat zei de inwoner over het beroepsgeheim/

it('reads the release aloud and writes it down apart, where a yes takes it', async () => {
  const sent = shown(secret, {
    [`GET ${QUESTION}/wording?language=nl`]: {
      body: { ...wording, question: { ...wording.question, ...secret, release: secrecy } },
    },
    [`POST ${QUESTION}/witnessed-answer`]: { status: 201 },
  })

  const form = await opened('Leg het antwoord vast met een getuige')
  for (const line of Object.values(secrecy)) expect(await form.findByText(line)).toBeTruthy()
  expect(form.queryByRole('group', { name: ABOUT_SECRECY })).toBeNull()
  await userEvent.click(form.getByLabelText('Ja'))
  const release = within(form.getByRole('group', { name: ABOUT_SECRECY }))
  for (const choice of release.getAllByRole<HTMLInputElement>('radio')) expect(choice.checked).toBe(false)
  await userEvent.click(release.getByLabelText('Nee'))
  await userEvent.click(form.getByLabelText('Iemand anders'))
  await userEvent.type(form.getByLabelText('Naam van de getuige'), 'Fatima')
  await userEvent.click(form.getByRole('button', { name: 'Leg vast' }))

  expect(await screen.findByText('Het antwoord staat vast.')).toBeTruthy()
  expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({
    answer: 'YES',
    release: 'NO',
    witnessName: 'Fatima',
  })
})

it('sends no word about secrecy when the yes is to what is not secret only', async () => {
  const sent = shown(secret, { [`POST ${QUESTION}/witnessed-answer`]: { status: 201 } })

  const form = await opened('Leg het antwoord vast met een getuige')
  await userEvent.click(form.getByLabelText('Ja'))
  await userEvent.click(within(form.getByRole('group', { name: ABOUT_SECRECY })).getByLabelText('Ja'))
  await userEvent.click(form.getByLabelText('Ja, maar niet alles'))
  await userEvent.click(form.getByLabelText('Inkomen'))
  expect(form.queryByRole('group', { name: ABOUT_SECRECY })).toBeNull()
  await userEvent.click(form.getByRole('button', { name: 'Leg vast' }))

  await vi.waitFor(() =>
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ answer: 'YES', kinds: ['INCOME'] }),
  )
})

it('says beside the choice that the word about the secrecy is missing', async () => {
  shown(secret, {
    [`GET ${QUESTION}/sheets`]: { body: { items: [sheet] } },
    [`GET ${QUESTION}/sheets/K7MP`]: { body: { ...sheet, question: { ...wording.question, ...secret } } },
    [`POST ${QUESTION}/paper-answer`]: {
      status: 400,
      body: {
        title: 'Ongeldige invoer',
        status: 400,
        violations: [{ field: 'release', in: 'body', message: 'Kies ja of nee bij het beroepsgeheim.' }],
      },
    },
  })

  const form = await opened('De inwoner antwoordt op papier')
  await userEvent.click(await form.findByLabelText('Ja'))
  await userEvent.click(form.getByRole('button', { name: 'Leg vast' }))

  expect(await form.findAllByText('Kies ja of nee bij het beroepsgeheim.')).toHaveLength(2)
})

it('prints the release with boxes of its own', async () => {
  gatewayAnswering({
    [`GET ${QUESTION}/sheets/K7MP`]: {
      body: { ...sheet, question: { ...wording.question, ...secret, release: secrecy } },
    },
  })
  renderAt(
    '/vraag-op-papier/q1/K7MP',
    () => <SheetPage />,
    ['professional'],
    '/vraag-op-papier/$id/{-$papier}',
  )

  for (const line of Object.values(secrecy)) expect(await screen.findByText(line)).toBeTruthy()
  const boxes = ['Ja', 'Nee'].map((answer) => screen.getAllByText(answer))
  expect(boxes.map((same) => same.length)).toEqual([2, 2])
})
