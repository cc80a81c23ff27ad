import { useQuery } from '@tanstack/react-query'
import { get } from '../api/http'
import { hasStatus } from '../api/problem'
import type { HandoverSummary, Inbox } from '../api/messaging'

export function useInbox(enabled = true) {
  return useQuery({
    queryKey: ['inbox'],
    queryFn: ({ signal }) => get<Inbox>('/messaging/v1/inbox', signal),
    enabled,
    // The live stream tells of changes; this is for what it missed, and for a server that was down.
    refetchInterval: ({ state }) => (state.data === undefined ? 10_000 : 60_000),
    // Just after the first sign-in messaging doesn't know this professional yet (403).
    retry: (failures, error) =>
      failures < (hasStatus(error, 403) ? 20 : 2) && !hasStatus(error, 400, 401, 404),
    retryDelay: 1_000,
  })
}

/** Everyone who waits for an answer, longest overdue first, then the nearest promise. */
export function waitingFor(inbox: Inbox): HandoverSummary[] {
  return inbox.lanes
    .flatMap((lane) => lane.items)
    .toSorted((a, b) => Number(b.overdue) - Number(a.overdue) || momentOf(a).localeCompare(momentOf(b)))
}

/** How many wait in all: colleagues with a question, and residents who say that something is wrong. */
export function countOf(inbox: Inbox): number {
  return waitingFor(inbox).length + inbox.corrections.length
}

function momentOf(item: HandoverSummary): string {
  return item.promisedBy ?? '9999'
}
