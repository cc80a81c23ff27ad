import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useLive } from './live'

class FakeStream extends EventTarget {
  static readonly CLOSED = 2
  static opened: FakeStream[] = []
  readyState = 0
  onopen: () => void = () => undefined
  onerror: () => void = () => undefined

  constructor() {
    super()
    FakeStream.opened.push(this)
  }

  close(): void {
    this.readyState = FakeStream.CLOSED
  }

  breakOff(): void {
    this.close()
    this.onerror()
  }
}

function follow() {
  const queries = new QueryClient()
  for (const key of [['inbox'], ['handover', '1'], ['handover', '2'], ['register']])
    queries.setQueryData(key, {})
  const hook = renderHook(() => useLive(true), {
    wrapper: ({ children }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>,
  })
  const isStale = (...key: string[]) => queries.getQueryState(key)?.isInvalidated
  return { hook, isStale }
}

function newest(): FakeStream {
  const stream = FakeStream.opened.at(-1)
  if (!stream) throw new Error('no stream was opened')
  return stream
}

describe('the live stream', () => {
  beforeEach(() => {
    FakeStream.opened = []
    vi.stubGlobal('EventSource', FakeStream)
    vi.useFakeTimers()
  })
  afterEach(() => vi.useRealTimers())

  it('refreshes the inbox and the handover the event is about, no other', () => {
    const { isStale } = follow()

    newest().dispatchEvent(new MessageEvent('handover', { data: '{"kind":"handover","id":"1"}' }))

    expect(isStale('inbox')).toBe(true)
    expect(isStale('handover', '1')).toBe(true)
    expect(isStale('handover', '2')).toBe(false)
    expect(isStale('register')).toBe(false)
  })

  it('opens again after the server ended it, and refreshes what it missed', () => {
    const { hook, isStale } = follow()

    act(() => newest().breakOff())
    expect(hook.result.current).toBe('lost')
    act(() => vi.advanceTimersByTime(1_000))
    act(() => newest().onopen())

    expect(FakeStream.opened).toHaveLength(2)
    expect(hook.result.current).toBe('open')
    expect(isStale('inbox')).toBe(true)
  })

  it('waits longer after each failure', () => {
    follow()

    act(() => newest().breakOff())
    act(() => vi.advanceTimersByTime(1_000))
    act(() => newest().breakOff())
    act(() => vi.advanceTimersByTime(1_000))
    expect(FakeStream.opened).toHaveLength(2)
    act(() => vi.advanceTimersByTime(1_000))

    expect(FakeStream.opened).toHaveLength(3)
  })

  it('closes with the screen', () => {
    const { hook } = follow()

    hook.unmount()

    expect(newest().readyState).toBe(FakeStream.CLOSED)
  })
})
