import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { gatewayAnswering, renderAt, type Answer } from '../test-api'
import { AccessLogPage } from './AccessLogPage'

const read = 'De verzekeringsarts van UWV las op 3 december om 10.00 uur de brief van uw huisarts.'
const log = {
  items: [
    { id: 'a1', at: '2026-12-03T09:00:00Z', who: 'de verzekeringsarts', kinds: ['Brief'], sentence: read },
    {
      id: 'a2',
      at: '2026-12-02T09:00:00Z',
      who: 'de klantmanager',
      kinds: ['Inkomen'],
      sentence: 'De klantmanager las uw inkomen.',
    },
  ],
}

function opened(name: Answer) {
  const sent = gatewayAnswering({
    'GET /consent/v1/my-access-log?limit=25': { body: log },
    'GET /consent/v1/my-access-log/a1/name': name,
  })
  renderAt('/wie-keek', () => <AccessLogPage />, ['resident'])
  return sent
}

async function ask() {
  const line = (await screen.findByText(read)).closest('li')
  if (!line) throw new Error('no line')
  await userEvent.click(within(line).getByRole('button', { name: /Hoe heet deze persoon/ }))
  return within(line)
}

it('tells the role first, and asks for no name until the resident does', async () => {
  const sent = opened({ body: { name: 'Marijke Smit', sentence: 'Dat was Marijke Smit van UWV.' } })

  expect(await screen.findByText(read)).toBeTruthy()
  const aboutTheLog = sent
    .map(({ path }) => path)
    .filter((path) => path.startsWith('/consent/v1/my-access-log'))
  expect(aboutTheLog).toEqual(['/consent/v1/my-access-log?limit=25'])
})

it('gives the name of the line that the resident asks about', async () => {
  opened({ body: { name: 'Marijke Smit', sentence: 'Dat was Marijke Smit van UWV.' } })

  const line = await ask()

  expect(await line.findByText('Dat was Marijke Smit van UWV.')).toBe(document.activeElement)
  expect(screen.getAllByRole('button', { name: /Hoe heet deze persoon/ })).toHaveLength(1)
})

it('says that a name is kept, and why not more', async () => {
  opened({ body: { sentence: 'UWV noemt deze naam niet, om iemand te beschermen.' } })

  const line = await ask()

  expect(await line.findByText(/om iemand te beschermen/)).toBeTruthy()
})

it('lets the resident ask again when the name could not be found now', async () => {
  const sent = opened({ status: 503, body: { title: 'Even niet', status: 503 } })

  const line = await ask()
  expect(await line.findByText(/Probeer het zo nog eens/)).toBeTruthy()
  await userEvent.click(line.getByRole('button', { name: /Hoe heet deze persoon/ }))

  expect(sent.filter(({ path }) => path.endsWith('/name')).length).toBeGreaterThan(1)
})
