import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { GuideAnswer } from '../api/consent'
import { texts as askTexts } from '../ask-consent/texts'
import { texts as guideTexts } from '../guide/texts'
import { gatewayAnswering, renderWithQueries, type Answer } from '../test-api'
import { DataGuide } from './DataGuide'

const me = { id: 'p-1', name: 'Noor van den Berg', assignments: [{ task: 'WMO' }] }
const purposes = { items: [{ code: 'WMO_SUPPORT', name: 'Hulp thuis', defaultForTasks: ['WMO'] }] }

function recorded(id: string, kind: string, kindName: string) {
  return {
    id,
    kind,
    kindName,
    recordedAt: '2026-11-22T10:00:00Z',
    disclosure: { state: 'DISCLOSED', text: id },
  }
}

function advice(kind: string, answer: GuideAnswer, sentence: string) {
  return { kind, kindName: kind, answer, sentence, example: true }
}

const answers: Record<string, Answer> = {
  'GET /directory/v1/me': { body: me },
  'GET /consent/v1/purposes': { body: purposes },
  'GET /messaging/v1/help-requests/r-1/case-data?purpose=WMO_SUPPORT': {
    body: {
      items: [
        recorded('d-1', 'EMPLOYER', 'Werkgever'),
        recorded('d-2', 'ILLNESS', 'Ziekte'),
        recorded('d-3', 'GP_LETTER', 'Brief van de huisarts'),
      ],
    },
  },
  'POST /consent/v1/guidance': {
    body: {
      items: [
        advice('EMPLOYER', 'ALLOWED', 'De werkgever mag je delen.'),
        advice('ILLNESS', 'NOT_NEEDED', 'De ziekte hoeft je collega niet te weten.'),
        advice('GP_LETTER', 'ASK', 'Vraag het eerst aan de inwoner.'),
      ],
    },
  },
}

function Guide() {
  const [chosen, setChosen] = useState<string[]>([])
  return (
    <DataGuide
      receiver={{
        id: 'p-2',
        name: 'Daan de Wit',
        kind: 'professional',
        phone: undefined,
        task: 'SOCIALE_ZEKERHEID',
        recipient: { by: 'role', role: 'beoordelaar-ziektewet', organisation: { id: 'o-1', name: 'UWV' } },
      }}
      purpose="SICKNESS_BENEFIT"
      requestId="r-1"
      residentId="res-1"
      chosen={chosen}
      onChange={setChosen}
      failure={undefined}
    />
  )
}

describe('the guide beside each kind of data', () => {
  beforeEach(() => {
    gatewayAnswering(answers)
  })

  it('ticks nothing beforehand', async () => {
    renderWithQueries(<Guide />)

    await screen.findByText('niet nodig')
    // In a question to the resident the kind is known by which item it was opened from.
    const goAlong = screen
      .getAllByRole<HTMLInputElement>('checkbox')
      .filter((box) => box.closest('details') === null)
    expect(goAlong).toHaveLength(2)
    for (const box of goAlong) expect(box.checked).toBe(false)
  })

  it('gives no box to what the colleague need not know', async () => {
    renderWithQueries(<Guide />)

    await screen.findByText('De ziekte hoeft je collega niet te weten.', { exact: false })
    expect(screen.queryByRole('checkbox', { name: 'Ziekte' })).toBeNull()
    expect(screen.getByRole('checkbox', { name: 'Werkgever' })).toBeTruthy()
  })

  it('says that what must be asked first stays closed', async () => {
    renderWithQueries(<Guide />)
    await screen.findByText('vraag')

    await userEvent.click(screen.getByRole('checkbox', { name: 'Brief van de huisarts' }))

    expect(screen.getByText('Gaat mee, maar blijft dicht tot de inwoner ja zegt.')).toBeTruthy()
    expect(screen.getByText('Vraag toestemming voor brief van de huisarts')).toBeTruthy()
  })
})

describe('what the guide says', () => {
  it('comes with what to do', async () => {
    gatewayAnswering(answers)
    renderWithQueries(<Guide />)

    for (const verdict of ['ALLOWED', 'NOT_NEEDED', 'ASK'] as const) {
      expect(await screen.findByText(guideTexts.todo[verdict])).toBeTruthy()
    }
  })

  it('is known already when the resident is asked: for whom, for what and about which', async () => {
    const sent = gatewayAnswering({
      ...answers,
      'POST /consent/v1/consent-requests': { status: 400, body: {} },
    })
    renderWithQueries(<Guide />)

    await userEvent.click(await screen.findByText('Vraag toestemming voor brief van de huisarts'))
    await userEvent.click(screen.getByRole('button', { name: askTexts.send }))

    expect(sent.at(-1)?.body).toMatchObject({
      residentId: 'res-1',
      purpose: 'SICKNESS_BENEFIT',
      kinds: ['GP_LETTER'],
      recipient: { role: 'beoordelaar-ziektewet', organisationId: 'o-1' },
      conversation: {},
    })
  })
})

describe('when the guide is down', () => {
  it('says so and lets the message go', async () => {
    gatewayAnswering({ ...answers, 'POST /consent/v1/guidance': { status: 503, body: { status: 503 } } })

    renderWithQueries(<Guide />)

    expect(await screen.findByText('De AVG-wijzer is er nu even niet')).toBeTruthy()
    expect(await screen.findByRole('checkbox', { name: 'Ziekte' })).toBeTruthy()
  })
})
