import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { gatewayAnswering, renderAt, type Answer } from '../test-api'
import { QUESTION, asked, opened, sheet, shown, wording } from './recording.test-data'
import { SheetPage } from './SheetPage'

const SHEETS = `${QUESTION}/sheets`
const { question } = wording

const english = { ...sheet, number: '2QXR', language: 'en', madeAt: '2026-11-28T09:00:00Z' }

async function form(items: object[], more: Record<string, Answer> = {}, request: object = asked) {
  const sent = shown(request, {
    [`GET ${SHEETS}`]: { body: { items } },
    [`GET ${SHEETS}/K7MP`]: { body: { ...sheet, question } },
    ...more,
  })
  return { sent, form: await opened('De inwoner antwoordt op papier') }
}

it('writes down what stands on the paper, and where it is', async () => {
  const { sent, form: paper } = await form([sheet], { [`POST ${QUESTION}/paper-answer`]: { status: 201 } })

  expect((await paper.findByLabelText<HTMLSelectElement>(/Welk papier is het/)).value).toBe('K7MP')
  expect(paper.getByText(/onderaan het papier/)).toBeTruthy()
  await userEvent.click(paper.getByLabelText('Nee'))
  await userEvent.type(paper.getByLabelText('Welke dag staat bij de handtekening?'), '2026-11-28')
  await userEvent.type(paper.getByLabelText('Waar ligt het papier?'), 'Kast 2')
  await userEvent.click(paper.getByRole('button', { name: 'Leg vast' }))

  expect(await screen.findByText('Het antwoord staat vast.')).toBeTruthy()
  expect(sent.find(({ path }) => path.endsWith('/paper-answer'))?.body).toEqual({
    answer: 'NO',
    signedOn: '2026-11-28',
    paperKept: 'Kast 2',
    sheet: 'K7MP',
  })
})

it('chooses no paper beforehand when there are more, and says beside the field what is wrong', async () => {
  const message = 'Vul het nummer in dat op het papier staat.'
  const { sent, form: paper } = await form([english, sheet], {
    [`POST ${QUESTION}/paper-answer`]: {
      status: 400,
      body: { title: 'Ongeldige invoer', status: 400, violations: [{ field: 'sheet', in: 'body', message }] },
    },
  })

  const which = await paper.findByLabelText<HTMLSelectElement>(/Welk papier is het/)
  expect([...which.options].map(({ text }) => text)).toEqual([
    'Kies het papier',
    '2QXR, English, van 28 november 2026',
    'K7MP, Nederlands, van 27 november 2026',
  ])
  expect(which.value).toBe('')
  await userEvent.click(paper.getByRole('button', { name: 'Leg vast' }))

  expect(await paper.findAllByText(message)).toHaveLength(2)
  await userEvent.selectOptions(which, 'K7MP')
  expect(paper.getByRole('link', { name: 'Print papier K7MP nog een keer' }).getAttribute('href')).toBe(
    '/vraag-op-papier/q1/K7MP',
  )
  expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ paperKept: '', sheet: '' })
})

it('says that a paper comes first when there is none', async () => {
  const { form: paper } = await form([])

  expect(await paper.findByText(/Er is nog geen papier van deze vraag/)).toBeTruthy()
  expect(paper.getByRole('link', { name: 'Zet de vraag op papier' }).getAttribute('href')).toBe(
    '/vraag-op-papier/q1',
  )
  expect(paper.queryByRole('button', { name: 'Leg vast' })).toBeNull()
})

it('asks for the word about the secrecy where the paper did, whatever is secret today', async () => {
  const kinds = [{ code: 'GP_LETTER', name: 'Letter', underSecrecy: true }]
  const { form: paper } = await form(
    [sheet],
    { [`GET ${SHEETS}/K7MP`]: { body: { ...sheet, question: { ...question, kinds } } } },
    { ...asked, kinds: [{ code: 'GP_LETTER', name: 'Brief', underSecrecy: false }] },
  )

  await userEvent.click(await paper.findByLabelText('Ja'))

  expect(await paper.findByRole('group', { name: /aangekruist bij het beroepsgeheim/ })).toBeTruthy()
})

function sheetPage(address: string) {
  const sent = gatewayAnswering({
    [`POST ${SHEETS}`]: { status: 201, headers: { Location: `${SHEETS}/2QXR` } },
    [`GET ${SHEETS}/K7MP`]: { body: { ...sheet, question } },
    [`GET ${SHEETS}/2QXR`]: {
      body: { ...english, question: { ...question, question: 'May the doctor read the letter?' } },
    },
  })
  renderAt(address, () => <SheetPage />, ['professional'], '/vraag-op-papier/$id/{-$papier}')
  return sent
}

it('makes the paper in the language of the resident, once, and shows its number', async () => {
  const sent = sheetPage('/vraag-op-papier/q1')

  await userEvent.selectOptions(await screen.findByLabelText('In welke taal?'), 'en')
  await userEvent.click(screen.getByRole('button', { name: 'Maak het papier' }))

  const heading = await screen.findByRole('heading', { name: 'May the doctor read the letter?' })
  expect(heading.closest('[lang]')?.getAttribute('lang')).toBe('en')
  expect(screen.getByText('Signature:')).toBeTruthy()
  expect(screen.getByText('Number of this paper: 2QXR')).toBeTruthy()
  const posts = sent.filter(({ method }) => method === 'POST')
  expect(posts.map(({ body }) => body)).toEqual([{ language: 'en' }])
  expect(posts[0]?.headers.get('Idempotency-Key')).toBeTruthy()
})

it('shows the same paper again by its number, and makes no other', async () => {
  const sent = sheetPage('/vraag-op-papier/q1/K7MP')
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)

  expect(await screen.findByText('Nummer van dit papier: K7MP')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Print' }))

  expect(print).toHaveBeenCalledOnce()
  expect(sent.every(({ method }) => method === 'GET')).toBe(true)
})

it('prints the whole notice with both answers alike, and none of the controls', async () => {
  sheetPage('/vraag-op-papier/q1/K7MP')

  expect(await screen.findByRole('heading', { name: 'Mag de arts de brief lezen?' })).toBeTruthy()
  for (const line of [question.why, question.cannotBeUndone, question.notice]) {
    expect(screen.getByText(line)).toBeTruthy()
  }
  const [yes, no] = ['Ja', 'Nee'].map((answer) => screen.getByText(answer))
  expect(yes?.className).toBe(no?.className)
  expect(yes?.children.length).toBe(no?.children.length)
  for (const control of [...screen.getAllByRole('button'), ...screen.getAllByRole('link')]) {
    expect(control.closest('.bb-no-print')).toBeTruthy()
  }
  expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([])
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
