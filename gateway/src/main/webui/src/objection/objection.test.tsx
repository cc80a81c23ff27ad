import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { gatewayAnswering, renderAt, type Answer } from '../test-api'
import { MyObjectionsPage } from './MyObjectionsPage'
import { ObjectionsPage } from './ObjectionsPage'
import { officerTexts } from './officerTexts'
import { texts } from './texts'

const mine = {
  id: 'o1',
  version: 1,
  organisation: 'UWV',
  state: 'OPEN',
  sentence: 'UWV antwoordt uiterlijk op 24 december 2026.',
  reason: 'Mijn zus werkt daar.',
  madeAt: '2026-11-24T09:00:00Z',
  due: '2026-12-24',
  late: false,
}
const gemeente = { id: 'g1', name: 'Gemeente Amsterdam' }
const waiting = {
  id: 'o1',
  version: 3,
  organisation: 'Gemeente Amsterdam',
  own: true,
  state: 'OPEN',
  madeAt: '2026-11-24T09:00:00Z',
  reason: 'Mijn zus werkt daar.',
  uses: [{ purpose: 'SOCIAL_ASSISTANCE', kinds: ['INCOME'], times: 2, last: '2026-11-24T08:00:00Z' }],
  due: '2026-12-24',
  late: false,
  mayExtend: true,
}

function asResident(list: Answer, more: Record<string, Answer> = {}) {
  const sent = gatewayAnswering({ 'GET /consent/v1/my-objections': list, ...more })
  renderAt('/mijn-rechten/bezwaar', () => <MyObjectionsPage />, ['resident'])
  return sent
}

function asOfficer(items: object[], role: 'privacy-officer' | 'dpo', more: Record<string, Answer> = {}) {
  const sent = gatewayAnswering({
    'GET /consent/v1/objections?weighed=false': { body: { items } },
    'GET /consent/v1/kinds': { body: { items: [{ code: 'INCOME', name: 'inkomen' }] } },
    'GET /consent/v1/purposes': { body: { items: [{ code: 'SOCIAL_ASSISTANCE', name: 'de bijstand' }] } },
    ...more,
  })
  renderAt('/bezwaren', () => <ObjectionsPage />, [role])
  return sent
}

it('tells an objection to a decision apart, and sends the organisation with his words', async () => {
  const sent = asResident(
    { body: { items: [], organisations: [gemeente] } },
    { 'POST /consent/v1/my-objections': { status: 201, body: mine } },
  )

  expect(await screen.findByText(texts.other)).toBeTruthy()
  await userEvent.click(await screen.findByRole('radio', { name: 'Gemeente Amsterdam' }))
  await userEvent.type(screen.getByLabelText(texts.reason), 'Mijn zus werkt daar.')
  await userEvent.click(screen.getByRole('button', { name: texts.send }))

  expect(await screen.findByText(texts.sent)).toBeTruthy()
  expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({
    organisationId: 'g1',
    reason: 'Mijn zus werkt daar.',
  })
})

it('says beside each field what is missing, and keeps what was typed', async () => {
  asResident(
    { body: { items: [], organisations: [gemeente] } },
    {
      'POST /consent/v1/my-objections': {
        status: 400,
        body: {
          status: 400,
          violations: [{ field: 'organisationId', in: 'body', message: 'Kies een organisatie.' }],
        },
      },
    },
  )

  await userEvent.type(await screen.findByLabelText(texts.reason), 'Daarom.')
  await userEvent.click(screen.getByRole('button', { name: texts.send }))

  expect(
    await within(screen.getByRole('group', { name: new RegExp(texts.who.slice(0, -1)) })).findByText(
      'Kies een organisatie.',
    ),
  ).toBeTruthy()
  expect(screen.getByLabelText<HTMLTextAreaElement>(texts.reason).value).toBe('Daarom.')
})

it('shows how it stands, and takes it back by the version that was read', async () => {
  const sent = asResident(
    { body: { items: [mine], organisations: [] } },
    { 'POST /consent/v1/my-objections/o1/withdrawal': { status: 201, body: mine } },
  )

  expect(await screen.findByText(mine.sentence)).toBeTruthy()
  expect(screen.getByText(texts.nobody)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: texts.takeBackOf('UWV') }))

  expect(await screen.findByText(texts.takenBack)).toBeTruthy()
  expect(sent.find(({ method }) => method === 'POST')?.headers.get('If-Match')).toBe('"1"')
})

it('says so to a resident of whom nothing is used', async () => {
  asResident({ status: 404, body: { status: 404 } })

  expect(await screen.findByText(texts.nothingYet)).toBeTruthy()
})

it('shows the officer the words and what was read, and sends what he found', async () => {
  const sent = asOfficer([waiting], 'privacy-officer', {
    'POST /consent/v1/objections/o1/outcome': { status: 200, body: waiting },
  })

  expect(await screen.findByText('de bijstand: inkomen (2 keer)')).toBeTruthy()
  await userEvent.click(screen.getByText(officerTexts.weigh))
  await userEvent.click(screen.getByRole('radio', { name: officerTexts.outcomes.UPHELD }))
  await userEvent.type(screen.getByLabelText(officerTexts.why), 'U hebt gelijk.')
  await userEvent.click(screen.getByRole('button', { name: officerTexts.save }))

  expect(await screen.findByText(officerTexts.done)).toBeTruthy()
  const post = sent.find(({ method }) => method === 'POST')
  expect(post?.body).toEqual({ outcome: 'UPHELD', words: 'U hebt gelijk.' })
  expect(post?.headers.get('If-Match')).toBe('"3"')
})

it('tells when the last day has passed, and offers no more time then', async () => {
  asOfficer([{ ...waiting, late: true, mayExtend: false }], 'privacy-officer')

  expect(await screen.findByText(officerTexts.late('24 december 2026'))).toBeTruthy()
  expect(screen.queryByText(officerTexts.extend)).toBeNull()
})

it('lets the FG look and not weigh', async () => {
  asOfficer([waiting], 'dpo')

  expect(await screen.findByText(officerTexts.dpo)).toBeTruthy()
  expect(screen.queryByText(officerTexts.weigh)).toBeNull()
})
