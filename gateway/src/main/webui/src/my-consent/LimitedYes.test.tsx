import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { gatewayAnswering, renderAt, type Answer } from '../test-api'
import { ConsentQuestionPage } from './ConsentQuestionPage'

const ANSWER = 'POST /consent/v1/my-consent-requests/q1/answer'

const question = {
  id: 'q1',
  version: 1,
  question: 'Mag de arts de brief lezen?',
  why: 'Dan ziet de arts waarom u niet kunt werken.',
  until: '2027-02-03',
  kinds: [{ code: 'GP_LETTER', name: 'Brief van de huisarts' }],
  recipient: 'de verzekeringsarts van UWV',
  askedBy: 'Noor van den Berg',
  cannotBeUndone: 'Wat al is gelezen, blijft gelezen.',
  notice: 'Zegt u nee? Dan helpen wij u gewoon verder.',
}
const two = [...question.kinds, { code: 'MEDICATION', name: 'Medicijnen' }]

function shown(asked: object, answer: Answer = { status: 201 }) {
  const sent = gatewayAnswering({
    'GET /consent/v1/my-consent-requests': { body: { items: [asked] } },
    [ANSWER]: answer,
  })
  renderAt('/toestemming/vraag/q1', () => <ConsentQuestionPage />, ['resident'], '/toestemming/vraag/$id')
  return () => sent.filter(({ method }) => method === 'POST')
}

it('takes a yes until an earlier day', async () => {
  const posts = shown(question)

  await userEvent.click(await screen.findByText('Ja, maar korter'))
  await userEvent.type(screen.getByLabelText('Tot en met welke dag?'), '2027-01-10')
  await userEvent.click(screen.getByRole('button', { name: 'Ja, dit mag' }))

  expect(await screen.findByRole('heading', { name: 'U hebt ja gezegd.' })).toBeTruthy()
  expect(posts()[0]?.body).toEqual({ answer: 'YES', until: '2027-01-10' })
})

it('takes a yes to a part until an earlier day', async () => {
  const posts = shown({ ...question, kinds: two })

  await userEvent.click(await screen.findByText('Ja, maar niet alles of korter'))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Medicijnen' }))
  await userEvent.type(screen.getByLabelText('Tot en met welke dag?'), '2027-01-10')
  await userEvent.click(screen.getByRole('button', { name: 'Ja, dit mag' }))

  expect(await screen.findByRole('heading', { name: 'U hebt ja gezegd.' })).toBeTruthy()
  expect(posts()[0]?.body).toEqual({ answer: 'YES', kinds: ['MEDICATION'], until: '2027-01-10' })
})

it('sends no yes that names neither a part nor a day, and says beside the field what is missing', async () => {
  const posts = shown({ ...question, kinds: two })
  await userEvent.click(await screen.findByText('Ja, maar niet alles of korter'))
  await userEvent.click(screen.getByRole('button', { name: 'Ja, dit mag' }))

  expect(screen.getByText('Kies minstens één ding dat wél mag.')).toBeTruthy()
  expect(posts()).toEqual([])
})

it('says beside the day what is wrong with it', async () => {
  const wrong = 'Kies een dag vanaf vandaag, en niet later dan gevraagd is.'
  shown(question, {
    status: 400,
    body: {
      title: 'Ongeldige invoer',
      status: 400,
      violations: [{ field: 'until', in: 'body', message: wrong }],
    },
  })

  await userEvent.click(await screen.findByText('Ja, maar korter'))
  const day = screen.getByLabelText('Tot en met welke dag?')
  await userEvent.type(day, '2030-01-10')
  await userEvent.click(screen.getByRole('button', { name: 'Ja, dit mag' }))

  expect(await screen.findAllByText(wrong)).toHaveLength(2)
  expect(day.getAttribute('aria-invalid')).toBe('true')
  expect(document.getElementById(day.getAttribute('aria-describedby') ?? '')?.textContent).toBe(wrong)
})

it('has a yes and a no that look the same', async () => {
  shown({ ...question, kinds: two })

  const yes = await screen.findByRole('button', { name: 'Ja' })
  expect(yes.className).toBe(screen.getByRole('button', { name: 'Nee' }).className)
})
