import { useQuery } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { get } from '../api/http'
import { gatewayAnswering, renderWithQueries } from '../test-api'
import { useDeed } from './quality'

/** Two lists on the screen, and a button that changes something. */
function Screen({ refreshed, onDone }: { refreshed: string[] | undefined; onDone: () => void }) {
  useQuery({ queryKey: ['list', 1], queryFn: () => get('/list') })
  useQuery({ queryKey: ['other'], queryFn: () => get('/other') })
  const deed = useDeed(() => ({ method: 'POST', path: '/deed' }), onDone, refreshed, ['list'])
  return <button onClick={() => void deed.submit()}>{deed.pending ? 'Bezig' : 'Doe het'}</button>
}

it.each([
  ['everything', undefined, 2],
  ['some of it, with what came first among them', ['list', 'other'], 2],
  ['nothing else', [], 1],
])(
  'asks what comes first again once, before it counts as done, and then %s',
  async (_what, refreshed, times) => {
    const sent = gatewayAnswering({
      'GET /list': { body: {} },
      'GET /other': { body: {} },
      'POST /deed': { status: 204 },
    })
    const asked = (path: string) => sent.filter((call) => call.path === path).length
    const askedWhenDone = vi.fn()
    renderWithQueries(
      <Screen refreshed={refreshed} onDone={() => askedWhenDone(asked('/list'), asked('/other'))} />,
    )
    await vi.waitFor(() => expect(sent).toHaveLength(2))

    await userEvent.click(screen.getByRole('button'))

    await vi.waitFor(() => expect(askedWhenDone).toHaveBeenCalledWith(2, 1))
    // All that it asks for was answered when it isn't busy any more.
    expect(await screen.findByRole('button', { name: 'Doe het' })).toBeTruthy()
    expect(asked('/other')).toBe(times)
    expect(asked('/list')).toBe(2)
  },
)
