import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { Consents } from '../help-request/Consents'
import { gatewayAnswering, renderAt, type Answer } from '../test-api'
import { LIST, QUESTION, asked, opened, shown, wording } from './recording.test-data'
import { SheetPage } from './SheetPage'

it('reads the whole question aloud, and writes down who was there and when it was said', async () => {
  const sent = shown(asked, { [`POST ${QUESTION}/witnessed-answer`]: { status: 201 } })

  const form = await opened('Leg het antwoord vast met een getuige')
  expect(await form.findByText(/Wie u helpt, ziet uw antwoord/)).toBeTruthy()
  await userEvent.click(form.getByLabelText('Ja'))
  await userEvent.click(form.getByLabelText('Iemand anders'))
  await userEvent.type(form.getByLabelText('Naam van de getuige'), 'Fatima')
  await userEvent.type(form.getByLabelText(/Wanneer zei de inwoner dit/), '2026-11-28T10:30')
  await userEvent.click(form.getByRole('button', { name: 'Leg vast' }))

  expect(await screen.findByText('Het antwoord staat vast.')).toBe(document.activeElement)
  expect(sent.find(({ path }) => path.endsWith('/witnessed-answer'))?.body).toEqual({
    answer: 'YES',
    witnessName: 'Fatima',
    spokenAt: new Date('2026-11-28T10:30').toISOString(),
  })
})

it('takes a yes to a part until an earlier day, and never sends one that names no part', async () => {
  const sent = shown(asked, { [`POST ${QUESTION}/witnessed-answer`]: { status: 201 } })
  const posts = () => sent.filter(({ method }) => method === 'POST')

  const form = await opened('Leg het antwoord vast met een getuige')
  await userEvent.click(form.getByLabelText('Ja, maar niet alles'))
  await userEvent.click(form.getByRole('button', { name: 'Leg vast' }))
  expect(form.getByText('Kies wat wél mag, of kies ja of nee.')).toBeTruthy()
  expect(posts()).toEqual([])

  await userEvent.click(form.getByLabelText('Medicijnen'))
  await userEvent.type(form.getByLabelText(/Mag het korter/), '2027-01-10')
  await userEvent.click(form.getByLabelText('Iemand anders'))
  await userEvent.type(form.getByLabelText('Naam van de getuige'), 'Fatima')
  await userEvent.click(form.getByRole('button', { name: 'Leg vast' }))

  expect(await screen.findByText('Het antwoord staat vast.')).toBeTruthy()
  expect(posts()[0]?.body).toEqual({
    answer: 'YES',
    kinds: ['MEDICATION'],
    until: '2027-01-10',
    witnessName: 'Fatima',
  })
})

it('takes a name as long as the API does', async () => {
  shown(asked)

  const form = await opened('Leg het antwoord vast met een getuige')
  await userEvent.click(form.getByLabelText('Iemand anders'))

  expect((form.getByLabelText('Naam van de getuige') as HTMLInputElement).maxLength).toBe(100)
})

it('offers to stop aloud where a yes stands, and says what is missing beside the field', async () => {
  const sent = shown(
    { ...asked, status: 'ANSWERED', mayStop: true },
    {
      [`POST ${QUESTION}/spoken-withdrawal`]: {
        status: 400,
        body: {
          title: 'Ongeldige invoer',
          status: 400,
          violations: [{ field: 'witnessName', in: 'body', message: 'Vul de naam van de getuige in.' }],
        },
      },
    },
  )

  const form = await opened('De inwoner stopt hiermee: leg dat vast met een getuige')
  await userEvent.click(form.getByRole('button', { name: 'Leg vast dat de inwoner stopt' }))

  expect(await form.findAllByText('Vul de naam van de getuige in.')).toHaveLength(2)
  expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({})
})

it('says that it was stopped, and offers it no more', async () => {
  const answers: Record<string, Answer> = {
    [LIST]: { body: { items: [{ ...asked, status: 'ANSWERED', mayStop: true }] } },
    [`POST ${QUESTION}/spoken-withdrawal`]: { status: 201 },
  }
  gatewayAnswering(answers)
  renderAt('/hulpvragen/h1', () => <Consents residentId="r1" />)

  const form = await opened('De inwoner stopt hiermee: leg dat vast met een getuige')
  await userEvent.click(form.getByLabelText('Iemand anders'))
  await userEvent.type(form.getByLabelText('Naam van de getuige'), 'Fatima')
  answers[LIST] = { body: { items: [{ ...asked, status: 'ANSWERED' }] } }
  await userEvent.click(form.getByRole('button', { name: 'Leg vast dat de inwoner stopt' }))

  expect(await screen.findByText(/^Gestopt\./)).toBe(document.activeElement)
  await vi.waitFor(() => expect(screen.queryByText(/De inwoner stopt hiermee/)).toBeNull())
})

it('writes down what stands on the paper, and where it is', async () => {
  const sent = shown(asked, { [`POST ${QUESTION}/paper-answer`]: { status: 201 } })

  const form = await opened('De inwoner antwoordt op papier')
  expect(form.getByRole('link', { name: 'Print de vraag' }).getAttribute('href')).toBe('/vraag-op-papier/q1')
  await userEvent.click(form.getByLabelText('Nee'))
  await userEvent.type(form.getByLabelText('Welke dag staat bij de handtekening?'), '2026-11-28')
  await userEvent.type(form.getByLabelText('Waar ligt het papier?'), 'Kast 2')
  await userEvent.click(form.getByRole('button', { name: 'Leg vast' }))

  expect(await screen.findByText('Het antwoord staat vast.')).toBeTruthy()
  expect(sent.find(({ path }) => path.endsWith('/paper-answer'))?.body).toEqual({
    answer: 'NO',
    signedOn: '2026-11-28',
    paperKept: 'Kast 2',
    language: 'nl',
  })
})

function sheet() {
  gatewayAnswering({
    [`GET ${QUESTION}/wording?language=nl`]: { body: wording },
    [`GET ${QUESTION}/wording?language=en`]: {
      body: {
        language: 'en',
        question: { ...wording.question, question: 'May the doctor read the letter?' },
      },
    },
  })
  renderAt('/vraag-op-papier/q1', () => <SheetPage />, ['professional'], '/vraag-op-papier/$id')
}

it('prints the whole notice with both answers alike, and none of the controls', async () => {
  sheet()

  expect(await screen.findByRole('heading', { name: 'Mag de arts de brief lezen?' })).toBeTruthy()
  for (const line of [wording.question.why, wording.question.cannotBeUndone, wording.question.notice]) {
    expect(screen.getByText(line)).toBeTruthy()
  }
  const [yes, no] = ['Ja', 'Nee'].map((answer) => screen.getByText(answer))
  expect(yes?.className).toBe(no?.className)
  expect(yes?.children.length).toBe(no?.children.length)
  for (const control of [...screen.getAllByRole('button'), ...screen.getAllByRole('combobox')]) {
    expect(control.closest('.bb-no-print')).toBeTruthy()
  }
  expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([])
})

it('is in the language of the resident, whatever his helper reads', async () => {
  sheet()

  await userEvent.selectOptions(await screen.findByLabelText('In welke taal?'), 'en')

  const heading = await screen.findByRole('heading', { name: 'May the doctor read the letter?' })
  expect(heading.closest('[lang]')?.getAttribute('lang')).toBe('en')
  expect(screen.getByText('Signature:')).toBeTruthy()
})

it('has a style for paper in which both answers are as wide', () => {
  const css = ['layout.css', 'pieces.css']
    .map((file) => readFileSync(join(import.meta.dirname, '..', 'ui', file), 'utf8'))
    .join('\n')
  const print = css.split('@media print').slice(1).join('\n')

  expect(css).toMatch(/\.bb-sheet__answers \{[^}]*grid-template-columns: 1fr 1fr;/)
  expect(print).toMatch(/\.bb-no-print \{\s*display: none !important;/)
  expect(print).toMatch(/\.bb-sheet__answers,[^}]*break-inside: avoid;/)
})
