import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { gatewayAnswering, renderAt, renderWithQueries, type Answer } from '../test-api'
import { IntroducePage } from './IntroducePage'
import { Introductions } from './Introductions'
import { MyIntroductions } from './MyIntroductions'
import { NewcomersPage } from './NewcomersPage'
import { WelcomePage } from './WelcomePage'

const noor = { id: 'n', name: 'Noor van den Berg' }
const introduced = {
  id: 'i1',
  version: 4,
  initiativeId: 'ark',
  initiativeName: 'De Ark',
  initiativePhone: '+31 20 000 5009',
  status: 'INTRODUCED',
  firstName: 'Eline',
  wish: 'Samen eten',
  language: 'Nederlands',
  day: '2036-11-27',
  time: 'om 12 uur',
  introducedBy: noor,
}
const newcomer = {
  initiative: 'De Ark',
  firstName: 'Eline',
  wish: 'Samen eten',
  language: 'Nederlands',
  day: '2036-11-27',
  time: 'om 12 uur',
}
const LIST = 'GET /messaging/v1/help-requests/r1/introductions'
const REQUEST = 'GET /messaging/v1/help-requests/r1'
const SEARCH = 'POST /directory/v1/search'
const MINE = 'GET /messaging/v1/my-requests/r1/introductions'
const LOOKUP = 'POST /messaging/v1/introduction-lookup'
const request = { id: 'r1', calledName: 'Eline', inCharge: noor, duo: { id: 'k', name: 'Karim el Idrissi' } }

function hit(id: string, title: string) {
  return { kind: 'INITIATIVE', id, title, why: [], stale: false }
}

function found(...hits: object[]): Answer {
  return {
    body: {
      hits,
      whoToCall: [],
      understood: [],
      facets: {},
      limited: false,
      total: hits.length,
      nearest: false,
    },
  }
}

it('gives a code that is shown once, with a link that keeps it from every server', async () => {
  const answers: Record<string, Answer> = { [LIST]: { body: { items: [introduced] } } }
  gatewayAnswering(answers)
  renderAt('/r', () => <Introductions requestId="r1" done={false} />)
  await userEvent.click(await screen.findByText('Laat ze zelf antwoorden'))
  answers['POST /messaging/v1/help-requests/r1/introductions/i1/answer-code'] = {
    status: 201,
    body: { code: 'K7MP-2QXR-9TWA', expiresAt: '2036-11-27T23:00:00Z' },
  }

  await userEvent.click(screen.getByRole('button', { name: 'Maak een link' }))

  expect(await screen.findByText(/\/welkom#K7MP-2QXR-9TWA$/)).toBeTruthy()
  expect(screen.getByText('K7MP-2QXR-9TWA')).toBeTruthy()
})

it('writes down a spoken welcome in the version that was read', async () => {
  const answers: Record<string, Answer> = { [LIST]: { body: { items: [introduced] } } }
  const sent = gatewayAnswering(answers)
  renderAt('/r', () => <Introductions requestId="r1" done={false} />)
  await userEvent.click(await screen.findByText('Wat zeggen ze?'))
  answers['POST /messaging/v1/help-requests/r1/introductions/i1/answer'] = { body: {} }
  answers[LIST] = { body: { items: [{ ...introduced, status: 'WELCOME' }] } }

  await userEvent.click(screen.getByRole('button', { name: 'Ze zeggen: welkom' }))

  expect(await screen.findByText('welkom')).toBeTruthy()
  const answer = sent.find(({ method }) => method === 'POST')
  expect(answer?.body).toEqual({ answer: 'WELCOME' })
  expect(answer?.headers.get('If-Match')).toBe('"4"')
  expect(screen.queryByText('Wat zeggen ze?')).toBeNull()
})

it('is not there for colleagues who may not introduce somebody', async () => {
  const sent = gatewayAnswering({ [LIST]: { status: 404, body: { status: 404 } } })
  renderAt('/r', () => <Introductions requestId="r1" done={false} />)

  await expect.poll(() => sent.length).toBeGreaterThan(0)
  expect(screen.queryByText('Stel voor aan een initiatief')).toBeNull()
})

it('goes on after a no: the same wish, near there, without those who were asked, and nothing typed twice', async () => {
  const sent = gatewayAnswering({
    [REQUEST]: { body: request },
    [LIST]: { body: { items: [{ ...introduced, status: 'DECLINED' }] } },
    'GET /directory/v1/initiatives/ark': { body: { id: 'ark', name: 'De Ark', areas: ['noord'] } },
    [SEARCH]: found(hit('ark', 'De Ark'), hit('tafel', 'Eettafel Noord')),
  })
  renderAt(
    '/hulpvragen/r1/voorstellen?na=i1',
    () => <IntroducePage />,
    ['professional'],
    '/hulpvragen/$id/voorstellen',
  )

  await userEvent.click(await screen.findByRole('button', { name: 'Kies Eettafel Noord' }))

  expect(screen.queryByRole('button', { name: 'Kies De Ark' })).toBeNull()
  expect(sent.filter(({ path }) => path.endsWith('/search')).map(({ body }) => body)).toContainEqual({
    text: 'Samen eten',
    kinds: ['INITIATIVE'],
    limit: 20,
    areas: ['noord'],
  })
  expect(screen.getByLabelText<HTMLInputElement>('Voornaam').value).toBe('Eline')
  expect(screen.getByLabelText<HTMLInputElement>(/De wens/).value).toBe('Samen eten')
  expect(screen.getByLabelText<HTMLInputElement>('Welke dag?').value).toBe('2036-11-27')
  expect(screen.getByLabelText<HTMLInputElement>(/Ja, dat heb ik zelf gehoord/).checked).toBe(false)
})

it('says of each field what is wrong, and sends what was filled in', async () => {
  const answers: Record<string, Answer> = {
    [REQUEST]: { body: request },
    [LIST]: { body: { items: [] } },
    [SEARCH]: found(hit('ark', 'De Ark')),
  }
  const sent = gatewayAnswering(answers)
  renderAt(
    '/hulpvragen/r1/voorstellen',
    () => <IntroducePage />,
    ['professional'],
    '/hulpvragen/$id/voorstellen',
  )
  await userEvent.type(await screen.findByLabelText(/Wat wil de inwoner graag/), 'samen eten')
  await userEvent.click(screen.getByRole('button', { name: 'Zoek' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Kies De Ark' }))
  await userEvent.type(screen.getByLabelText(/De wens/), 'Samen eten')
  const missing = [
    { field: 'day', in: 'body', message: 'Kies een dag.' },
    { field: 'consent', in: 'body', message: 'Kies hoe de inwoner ja zegt.' },
  ]
  answers['POST /messaging/v1/help-requests/r1/introductions'] = {
    status: 400,
    body: { status: 400, title: 'Niet goed', violations: missing },
  }

  await userEvent.click(screen.getByRole('button', { name: 'Stel voor' }))

  expect(await screen.findAllByText('Kies een dag.')).toHaveLength(2)
  expect(screen.getAllByText('Kies hoe de inwoner ja zegt.')).toHaveLength(2)
  expect(sent.find(({ method, path }) => method === 'POST' && path.includes('introductions'))?.body).toEqual({
    initiativeId: 'ark',
    firstName: 'Eline',
    wish: 'Samen eten',
    language: 'Nederlands',
  })
})

it('asks the resident with two equal buttons, and says exactly what they will hear', async () => {
  const answers: Record<string, Answer> = {
    [MINE]: { body: { items: [{ ...introduced, status: 'ASKED' }] } },
  }
  const sent = gatewayAnswering(answers)
  renderWithQueries(<MyIntroductions requestId="r1" />)
  expect(await screen.findByText('Mag Noor van den Berg u voorstellen aan De Ark?')).toBeTruthy()
  expect(
    screen.getByText(/uw naam \(Eline\), wat u wilt \(Samen eten\), uw taal \(Nederlands\)/),
  ).toBeTruthy()
  const [yes, no] = screen.getAllByRole('button')
  expect(yes?.className).toBe(no?.className)
  answers['POST /messaging/v1/my-requests/r1/introductions/i1/answer'] = { body: {} }
  answers[MINE] = { body: { items: [{ ...introduced, status: 'WITHDRAWN', withdrawnBy: 'RESIDENT' }] } }

  await userEvent.click(screen.getByRole('button', { name: 'Liever niet' }))

  expect(await screen.findByText('U gaat niet naar De Ark. Dat is goed.')).toBeTruthy()
  expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ answer: 'RATHER_NOT' })
})

it('tells the resident where, when and who goes along', async () => {
  const companion = { id: 'k', name: 'Karim el Idrissi' }
  gatewayAnswering({ [MINE]: { body: { items: [{ ...introduced, status: 'WELCOME', companion }] } } })
  renderWithQueries(<MyIntroductions requestId="r1" />)

  expect(await screen.findByText('U bent welkom bij De Ark')).toBeTruthy()
  expect(screen.getByText('donderdag 27 november om 12 uur')).toBeTruthy()
  expect(screen.getByText('Karim el Idrissi')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Bel De Ark' }).getAttribute('href')).toBe('tel:+31200005009')
})

it('lets an initiative answer from the link, without asking why', async () => {
  const answers: Record<string, Answer> = { [LOOKUP]: { body: newcomer } }
  const sent = gatewayAnswering(answers)
  renderAt('/welkom#K7MP-2QXR-9TWA', () => <WelcomePage />, [], '/welkom')
  expect(await screen.findByRole('heading', { name: 'Mag Eline donderdag 27 november komen?' })).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
  answers['POST /messaging/v1/introduction-answer'] = { status: 204 }

  await userEvent.click(screen.getByRole('button', { name: 'Nee, nu niet' }))

  expect(await screen.findByText('Dank u wel. Dat geeft niets. Wij zoeken een andere plek.')).toBeTruthy()
  expect(sent.at(-1)?.body).toEqual({ code: 'K7MP-2QXR-9TWA', answer: 'NO' })
})

it('says of a code that opens nothing that it is no longer available, and never why', async () => {
  const answers: Record<string, Answer> = {}
  gatewayAnswering(answers)
  renderAt('/welkom', () => <WelcomePage />, [], '/welkom')

  await userEvent.type(await screen.findByLabelText('De code'), 'aaaa bbbb cccc')
  await userEvent.click(screen.getByRole('button', { name: 'Verder' }))

  expect(await screen.findByText(/Deze vraag is er niet meer/)).toBeTruthy()
  answers[LOOKUP] = { body: newcomer }
  await userEvent.click(screen.getByRole('button', { name: 'Verder' }))
  expect(await screen.findByRole('button', { name: 'Ja, welkom' })).toBeTruthy()
})

it('shows an initiative that signed in who comes and who would like to', async () => {
  const asked = { id: 'i1', version: 2, welcome: false, newcomer }
  const comes = { id: 'i2', version: 3, welcome: true, newcomer: { ...newcomer, firstName: 'Rinus' } }
  const answers: Record<string, Answer> = {
    'GET /messaging/v1/expected-newcomers': { body: { items: [asked, comes] } },
  }
  const sent = gatewayAnswering(answers)
  renderAt('/wie-komt-er', () => <NewcomersPage />, ['initiative'])
  expect(await screen.findByText('Rinus komt donderdag 27 november')).toBeTruthy()
  answers['POST /messaging/v1/expected-newcomers/i1/answer'] = { status: 204 }
  answers['GET /messaging/v1/expected-newcomers'] = { body: { items: [comes] } }

  await userEvent.click(screen.getByRole('button', { name: 'Ja, welkom' }))

  await expect.poll(() => screen.queryByText(/Mag Eline/)).toBeNull()
  const answer = sent.find(({ method }) => method === 'POST')
  expect(answer?.body).toEqual({ answer: 'WELCOME' })
  expect(answer?.headers.get('If-Match')).toBe('"2"')
})

it('gives no number of the initiative before the resident said yes, and writes down his yes', async () => {
  const answers: Record<string, Answer> = {
    [LIST]: { body: { items: [{ ...introduced, status: 'ASKED', answerBy: '2036-11-25T16:00:00Z' }] } },
  }
  const sent = gatewayAnswering(answers)
  renderAt('/r', () => <Introductions requestId="r1" done={false} />)
  await userEvent.click(await screen.findByText('De inwoner zegt ja'))
  expect(screen.queryByRole('link', { name: /Bel De Ark/ })).toBeNull()
  expect(screen.getByText(/Bel de inwoner uiterlijk/)).toBeTruthy()
  answers['POST /messaging/v1/help-requests/r1/introductions/i1/consent'] = { body: {} }
  answers[LIST] = { body: { items: [introduced] } }

  await userEvent.click(screen.getByRole('button', { name: 'Schrijf op: de inwoner zei ja' }))

  expect(await screen.findByRole('link', { name: /Bel De Ark/ })).toBeTruthy()
  expect(sent.find(({ method }) => method === 'POST')?.headers.get('If-Match')).toBe('"4"')
})

it('says to call off what they know of when the resident would rather not', async () => {
  gatewayAnswering({
    [LIST]: {
      body: { items: [{ ...introduced, status: 'WITHDRAWN', agreedAt: '2036-11-24T08:30:00Z' }] },
    },
  })
  renderAt('/r', () => <Introductions requestId="r1" done={false} />)

  expect(await screen.findByText('Weten zij al van de afspraak? Bel ze dan af.')).toBeTruthy()
  expect(screen.getByRole('link', { name: /Bel De Ark/ })).toBeTruthy()
})

it('does not say that a question is gone when it was only tried too often', async () => {
  gatewayAnswering({ [LOOKUP]: { status: 429, body: { status: 429 } } })
  renderAt('/welkom', () => <WelcomePage />)
  await userEvent.type(await screen.findByLabelText(/De code/), 'K7MP-2QXR-9TWA')

  await userEvent.click(screen.getByRole('button', { name: 'Verder' }))

  expect(await screen.findByText(/Dat is te vaak achter elkaar/)).toBeTruthy()
  expect(screen.queryByText(/Deze vraag is er niet meer/)).toBeNull()
})
