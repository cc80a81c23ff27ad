import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { gatewayAnswering, renderAt, type Answer } from '../test-api'
import { ErasurePage } from './ErasurePage'

const stays = [{ sentence: 'Dat iemand iets las. Niet meer van wie.', law: 'AVG artikel 5 lid 2' }]
const outlook = { possible: true, obstacles: [], goes: ['Uw vragen en berichten.'], stays }
const proof = { id: 'e1', erasedAt: '2026-11-24T09:00:00Z', keyDestroyed: true, stays }
const kept = {
  kind: 'EMPLOYER',
  kindName: 'Werkgever',
  organisation: 'Buurtteam Zuidoost',
  recordedAt: '2026-11-24T09:00:00Z',
  until: '2041-11-24',
  law: 'Wmo 2015 artikel 5.3.4',
}

function opened(before: Answer, more: Record<string, Answer> = {}) {
  const sent = gatewayAnswering({ 'GET /consent/v1/my-erasure': before, ...more })
  renderAt('/mijn-rechten/wissen', () => <ErasurePage />, ['resident'])
  return sent
}

it('tells what goes and what stays before there is a press', async () => {
  opened({ body: outlook })

  expect(await screen.findByText('Uw vragen en berichten.')).toBeTruthy()
  expect(screen.getByText('AVG artikel 5 lid 2')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Wis al mijn gegevens' })).toBeTruthy()
})

it('offers no press while something stands in the way, and says what', async () => {
  opened({ body: { ...outlook, possible: false, obstacles: ['Uw vraag loopt nog.'] } })

  expect(await screen.findByText('Uw vraag loopt nog.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Wis al mijn gegevens' })).toBeNull()
})

it('says beside the box that it must be ticked', async () => {
  const message = 'Zet een vinkje: wissen kan niet terug.'
  opened(
    { body: outlook },
    {
      'POST /consent/v1/my-erasure': {
        status: 400,
        body: { status: 400, violations: [{ field: 'understood', in: 'body', message }] },
      },
    },
  )

  await userEvent.click(await screen.findByRole('button', { name: 'Wis al mijn gegevens' }))

  expect(await screen.findAllByText(message)).toHaveLength(2)
})

it('shows the proof of both parts, with what the law keeps and until when', async () => {
  const sent = opened(
    { body: outlook },
    {
      'POST /consent/v1/my-erasure': { status: 201, body: proof },
      'GET /messaging/v1/erasures/e1': {
        body: {
          id: 'e1',
          erasedAt: proof.erasedAt,
          requests: 1,
          caseItems: 2,
          keyDestroyed: true,
          kept: [kept],
        },
      },
    },
  )

  await userEvent.click(await screen.findByRole('checkbox'))
  await userEvent.click(screen.getByRole('button', { name: 'Wis al mijn gegevens' }))

  expect(await screen.findByRole('heading', { name: 'Uw gegevens zijn gewist' })).toBe(document.activeElement)
  expect(await screen.findByText(/Werkgever, opgeschreven door Buurtteam Zuidoost: tot en met/)).toBeTruthy()
  expect(screen.getByText('e1')).toBeTruthy()
  expect(screen.getAllByText(/De sleutel is vernietigd/)).toHaveLength(2)
  expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ understood: true })
})

it('says that it is still under way as long as the other part gives no proof', async () => {
  opened({ body: outlook }, { 'POST /consent/v1/my-erasure': { status: 201, body: proof } })

  await userEvent.click(await screen.findByRole('checkbox'))
  await userEvent.click(screen.getByRole('button', { name: 'Wis al mijn gegevens' }))

  expect(await screen.findByText('Wij zijn nog bezig.')).toBeTruthy()
})
