import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { call, get } from '../api/http'
import type { Handover, HandoverAction, HandoverSummary } from '../api/messaging'
import type { Page } from '../api/session'
import { useSubmission } from '../form/submission'
import { cursor } from '../help-request/helpRequests'

/** Reading may show case data, which is logged: so not again merely because the window got the focus. */
export function useHandover(id: string | undefined) {
  return useQuery({
    queryKey: ['handover', id],
    queryFn: ({ signal }) => get<Handover>(`/messaging/v1/handovers/${id}`, signal),
    enabled: id !== undefined,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
}

export function useSent() {
  return useInfiniteQuery({
    queryKey: ['sent'],
    queryFn: ({ pageParam, signal }) =>
      get<Page<HandoverSummary>>(`/messaging/v1/sent?limit=25${cursor(pageParam)}`, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}

/** By handover, the version that the reading under way leaves behind; nothing when it fails. */
const readings = new Map<string, Promise<number | undefined>>()

/**
 * One step of the handover, with the version on screen. Opening it is a step too, and takes a moment: who presses meanwhile waits for that, or he
 * would lose to himself.
 */
export function useStep(handover: Handover, step: HandoverAction) {
  const queries = useQueryClient()
  return useSubmission(
    async (body: object, idempotencyKey) => {
      const read = step === 'read' ? undefined : await readings.get(handover.id)
      const sent = call<Handover | undefined>('POST', `/messaging/v1/handovers/${handover.id}/${step}`, {
        body: Object.keys(body).length === 0 ? undefined : body,
        version: Math.max(handover.version, read ?? 0),
        idempotencyKey,
      })
      if (step === 'read') {
        const reading = sent.then(
          ({ data }) => data?.version,
          () => undefined,
        )
        readings.set(handover.id, reading)
        void reading.then(() => readings.delete(handover.id))
      }
      return sent
    },
    async ({ data }) => {
      // The answer is the handover as it is now: asking again would be one more reading of the data, in the log too.
      if (data) queries.setQueryData(['handover', handover.id], data)
      else await queries.invalidateQueries({ queryKey: ['handover', handover.id] })
      await Promise.all(
        ['inbox', 'sent', 'help-request'].map((name) => queries.invalidateQueries({ queryKey: [name] })),
      )
    },
  )
}
