import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Handover } from '../api/messaging'
import { renderWithQueries } from '../test-api'
import { useStep } from './handovers'

const handover = { id: 'h-1', version: 3 } as Handover

function Steps() {
  const reading = useStep(handover, 'read')
  const accepting = useStep(handover, 'accept')
  return (
    <>
      <button onClick={() => void reading.submit({})}>Open</button>
      <button onClick={() => void accepting.submit({})}>Ik pak dit op</button>
    </>
  )
}

describe('who takes up a handover while his own opening of it is still under way', () => {
  it.each([
    ['goes on from the version that opening leaves', 200, '"4"'],
    ['goes on from what he sees when opening fails', 503, '"3"'],
  ])('%s', async (_rule, status, version) => {
    const sent: { path: string; ifMatch: string | null }[] = []
    let opened: (answer: Response) => void = () => undefined
    vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
      sent.push({ path, ifMatch: new Headers(init.headers).get('If-Match') })
      if (path.endsWith('/read')) return new Promise<Response>((resolve) => (opened = resolve))
      return Promise.resolve(new Response(JSON.stringify({ id: 'h-1', version: 5 })))
    })
    renderWithQueries(<Steps />)

    await userEvent.click(screen.getByRole('button', { name: 'Open' }))
    await userEvent.click(screen.getByRole('button', { name: 'Ik pak dit op' }))
    expect(sent.map(({ path }) => path)).toEqual(['/messaging/v1/handovers/h-1/read'])
    opened(new Response(JSON.stringify({ id: 'h-1', version: 4 }), { status }))

    await waitFor(() =>
      expect(sent.at(-1)).toEqual({ path: '/messaging/v1/handovers/h-1/accept', ifMatch: version }),
    )
  })
})
