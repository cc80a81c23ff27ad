import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { consent, messaging, opened } from './copy.test-data'

it('tells everything of both services, in the order a person would want', async () => {
  opened({ body: consent })

  expect(await screen.findByText('U vroeg: Ik kan de huur niet betalen.')).toBeTruthy()
  const parts = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
  expect(parts).toEqual([
    'Uw vragen',
    'Wat er over u is opgeschreven',
    'Wie hebt u toestemming gegeven?',
    'Wie keek?',
    'Uw account',
    'Wat hier niet in staat',
  ])
  for (const text of [
    'Dit bewaart Busbaan over u, op 24 november 2026, 10.00 uur.',
    'Fatima Bouazza',
    'Uitstel geregeld.',
    'U trok aan de bel: Ik hoor niets.',
    'Uitzendbureau Snel',
    'Noor van den Berg van Buurtteam Zuidoost vroeg Een collega van UWV',
    'Toegekend.',
    'De arts mag tot 3 februari de brief lezen.',
    'nummer-1',
  ]) {
    expect(screen.getByText(text)).toBeTruthy()
  }
  expect(await screen.findByText('Ziektewet')).toBeTruthy()
  expect(screen.getByText(/Dat gebeurde 2 keer, voor het eerst op 23 november 2026/)).toBeTruthy()
  expect(screen.getByText(/Dat mocht niet: het was niet nodig/)).toBeTruthy()
  expect(screen.getAllByText('Beschermde namen.')).toHaveLength(1)
})

it('says which part is missing and gives no copy that looks whole, until the part is there', async () => {
  const { answers } = opened({ status: 404 }, { status: 400, body: { status: 400, title: 'Kapot' } })

  const warning = (await screen.findByText('Deze kopie is niet heel')).closest('div')
  if (!warning) throw new Error('no warning')
  expect(within(warning).getByText(/Uw vragen en wat er over u is opgeschreven, ontbreken/)).toBeTruthy()
  expect(within(warning).queryByText(/Uw toestemmingen/)).toBeNull()
  expect(screen.queryByRole('heading', { name: 'Uw vragen' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Print' })).toBeNull()
  expect(screen.queryByRole('button', { name: /Download/ })).toBeNull()

  answers['GET /messaging/v1/my-copy'] = { body: messaging }
  await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))

  expect(await screen.findByRole('heading', { name: 'Uw vragen' })).toBeTruthy()
  expect(screen.queryByText('Deze kopie is niet heel')).toBeNull()
  expect(screen.getByRole('button', { name: /Download/ })).toBeTruthy()
})

it('says which part is missing when consent-service does not answer, and shows the other part', async () => {
  opened({ status: 503, body: { status: 503, title: 'Even niet' } })

  expect(await screen.findByText(/Uw toestemmingen en wie er keek, ontbreken/)).toBeTruthy()
  expect(screen.getByText('Uitzendbureau Snel')).toBeTruthy()
  expect(screen.queryByRole('heading', { name: 'Wie keek?' })).toBeNull()
  expect(screen.queryByRole('button', { name: /Download/ })).toBeNull()
})

it('says that there is nothing to an account that nothing belongs to', async () => {
  opened({ status: 404 }, { body: { ...messaging, requests: [] } })

  expect(await screen.findByText(/Busbaan bewaart nog niets over u/)).toBeTruthy()
})

it('gives one file that holds both answers, with when each was made and by which service', async () => {
  const kept: Blob[] = []
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      kept.push(blob)
      return 'blob:copy'
    },
    revokeObjectURL: () => undefined,
  })
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  opened({ body: consent })

  await userEvent.click(await screen.findByRole('button', { name: /Download/ }))

  expect(clicked).toHaveBeenCalledOnce()
  expect((clicked.mock.contexts[0] as HTMLAnchorElement).download).toBe('alles-over-mij-2026-11-24.json')
  const file = JSON.parse(await textOf(kept[0])) as unknown
  expect(file).toEqual({
    title: 'Kopie van alles wat Busbaan over u bewaart',
    madeAt: consent.madeAt,
    parts: [
      { service: 'messaging-service', madeAt: messaging.madeAt, copy: messaging },
      { service: 'consent-service', madeAt: consent.madeAt, copy: consent },
    ],
  })
})

function textOf(blob: Blob | undefined): Promise<string> {
  if (!blob) throw new Error('no file')
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => {
      resolve(String(reader.result))
    }
    reader.readAsText(blob)
  })
}
