import { useQuery } from '@tanstack/react-query'
import { get } from '../api/http'
import type { HandoverSummary, Inbox } from '../api/messaging'
import { followServer } from '../time/clock'

export function useInbox(enabled = true) {
  return useQuery({
    queryKey: ['inbox'],
    queryFn: async ({ signal }) => {
      const inbox = await get<Inbox>('/messaging/v1/inbox', signal)
      followServer(inbox.serverTime)
      return inbox
    },
    enabled,
    refetchInterval: 60_000,
  })
}

/** Everyone who waits for an answer, longest overdue first, then the nearest promise. */
export function waitingFor(inbox: Inbox): HandoverSummary[] {
  return inbox.lanes
    .flatMap((lane) => lane.items)
    .toSorted((a, b) => Number(b.overdue) - Number(a.overdue) || momentOf(a).localeCompare(momentOf(b)))
}

function momentOf(item: HandoverSummary): string {
  return item.promisedBy ?? '9999'
}
