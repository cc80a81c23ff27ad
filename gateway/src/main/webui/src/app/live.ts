import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { LiveEvent } from '../api/messaging'

export type LiveState = 'connecting' | 'open' | 'lost'

const STREAM = '/messaging/v1/live'
const FIRST_WAIT = 1_000
const LONGEST_WAIT = 30_000

/** What each kind of event makes old: the first part of the query keys. */
const STALE_AFTER: Record<string, string[]> = {
  handover: ['handover', 'inbox', 'sent', 'help-request', 'my-requests', 'my-request'],
  'help-request': [
    'help-request',
    'help-requests',
    'corrections',
    'introductions',
    'my-introductions',
    'inbox',
    'my-requests',
    'my-request',
  ],
  consent: [
    'my-consent-requests',
    'my-consents',
    'consent-requests',
    'consent-signals',
    'help-request',
    'help-requests',
    'case-data',
    'handover',
  ],
}

/**
 * Follows the live stream while `enabled`. The browser resumes by itself after a short break (Last-Event-ID); when the
 * server ends the stream, with the token or while it is down, this opens a new one and refreshes what was missed.
 */
export function useLive(enabled: boolean): LiveState {
  const queries = useQueryClient()
  const [state, setState] = useState<LiveState>('connecting')

  useEffect(() => {
    if (!enabled) return
    let source: EventSource | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let wait = FIRST_WAIT
    let missed = false

    function connect(): void {
      source = new EventSource(STREAM)
      source.onopen = () => {
        wait = FIRST_WAIT
        setState('open')
        if (missed) for (const kind of Object.keys(STALE_AFTER)) refresh(queries, kind)
        missed = false
      }
      source.onerror = () => {
        missed = true
        setState('lost')
        if (source?.readyState !== EventSource.CLOSED) return
        timer = setTimeout(connect, wait)
        wait = Math.min(wait * 2, LONGEST_WAIT)
      }
      for (const kind of Object.keys(STALE_AFTER)) {
        source.addEventListener(kind, (event) => refresh(queries, kind, idOf(event)))
      }
    }

    connect()
    return () => {
      source?.close()
      clearTimeout(timer)
    }
  }, [enabled, queries])

  return state
}

/** Reading a handover is logged, so an event about another handover leaves the one on screen alone. */
function refresh(queries: QueryClient, kind: string, id?: string): void {
  const stale = STALE_AFTER[kind] ?? []
  void queries.invalidateQueries({
    predicate: ({ queryKey: [name, of] }) =>
      stale.includes(String(name)) && !(name === kind && id !== undefined && of !== id),
  })
}

function idOf(event: MessageEvent<string>): string | undefined {
  try {
    return (JSON.parse(event.data) as LiveEvent).id
  } catch {
    return undefined
  }
}
