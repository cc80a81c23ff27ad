import axe from 'axe-core'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { gatewayAnswering, renderAt, type Answer } from '../test-api'
import { MyConsentsPage } from './MyConsentsPage'

const LIST = 'GET /consent/v1/my-consents'
const STOP = 'POST /consent/v1/my-consents/c1/withdrawal'

const given = {
  id: 'c1',
  version: 2,
  sentence: 'De arts van UWV mag tot 3 februari de brief van uw huisarts lezen.',
  status: 'GIVEN',
  history: [],
}
const stopped = {
  ...given,
  status: 'WITHDRAWN',
  sentence: 'De arts van UWV mag de brief van uw huisarts niet meer lezen.',
}

function shown(consents: object[], more: Record<string, Answer> = {}) {
  const answers: Record<string, Answer> = {
    'GET /consent/v1/my-consent-requests': { body: { items: [] } },
    [LIST]: { body: { items: consents } },
    ...more,
  }
  const sent = gatewayAnswering(answers)
  renderAt('/toestemming', () => <MyConsentsPage />, ['resident'])
  return { answers, posts: () => sent.filter(({ method }) => method === 'POST') }
}

async function theSwitch() {
  return screen.findByRole('switch', { name: /De arts van UWV/ })
}

it('is a switch that is on, says so in words, and says first what can not be undone', async () => {
  shown([given])

  const control = await theSwitch()

  expect(control.getAttribute('aria-checked')).toBe('true')
  expect(control.textContent).toBe('Aan')
  const told = document.getElementById(control.getAttribute('aria-describedby') ?? '')
  expect(told?.textContent).toContain('Wat al is gelezen, blijft gelezen.')
})

it.each([' ', '{Enter}'])(
  'goes off with one press of %j, stays where it is and keeps the focus',
  async (key) => {
    const { answers, posts } = shown([given], { [STOP]: { status: 201 } })
    const control = await theSwitch()
    answers[LIST] = { body: { items: [stopped] } }

    control.focus()
    await userEvent.keyboard(key)

    await waitFor(() => expect(control.getAttribute('aria-checked')).toBe('false'))
    expect(posts()).toHaveLength(1)
    expect(control).toBe(document.activeElement)
    expect(control.textContent).toBe('Uit')
    expect(screen.getByText(/U krijgt dan opnieuw de vraag/)).toBeTruthy()
  },
)

it('says of what is off how it can be allowed again, and sends nothing when it is pressed', async () => {
  const { posts } = shown([stopped])
  const control = await theSwitch()

  await userEvent.click(control)

  expect(control.getAttribute('aria-disabled')).toBe('true')
  expect(control.getAttribute('aria-checked')).toBe('false')
  expect(posts()).toEqual([])
  const told = document.getElementById(control.getAttribute('aria-describedby') ?? '')
  expect(told?.textContent).toBe(
    'Mag het toch weer? Zeg het tegen wie u helpt. U krijgt dan opnieuw de vraag.',
  )
})

it('stays on and says why when stopping did not arrive', async () => {
  shown([given], { [STOP]: { status: 503, body: { title: 'Nu niet', status: 503 } } })

  await userEvent.click(await theSwitch())

  expect(await screen.findByRole('alert')).toBeTruthy()
  expect((await theSwitch()).getAttribute('aria-checked')).toBe('true')
})

it('has no mistakes that axe knows, on or off', async () => {
  shown([given, { ...stopped, id: 'c2' }])
  await screen.findAllByRole('switch')

  const found = await axe.run(document.body, { rules: { region: { enabled: false } } })

  expect(found.violations).toEqual([])
})
