import { useQuery, useQueryClient } from '@tanstack/react-query'
import { call, get } from '../api/http'
import type { ExpectedNewcomer, Introduction } from '../api/messaging'
import { hasStatus } from '../api/problem'
import { useSubmission } from '../form/submission'
import type { Moments } from '../time/moments'

export const OF_REQUEST = 'introductions'
const MINE = 'my-introductions'
const EXPECTED = 'expected-newcomers'

export function pathOf(requestId: string): string {
  return `/messaging/v1/help-requests/${requestId}/introductions`
}

/** Only those in charge may introduce somebody; for others who take part there is nothing here (404). */
export function useIntroductions(requestId: string) {
  return useQuery({
    queryKey: [OF_REQUEST, requestId],
    queryFn: async ({ signal }) => {
      try {
        return (await get<{ items: Introduction[] }>(pathOf(requestId), signal)).items
      } catch (error) {
        if (hasStatus(error, 404)) return null
        throw error
      }
    },
  })
}

export function useMyIntroductions(requestId: string) {
  return useQuery({
    queryKey: [MINE, requestId],
    queryFn: async ({ signal }) =>
      (await get<{ items: Introduction[] }>(`/messaging/v1/my-requests/${requestId}/introductions`, signal))
        .items,
  })
}

export function useExpectedNewcomers() {
  return useQuery({
    queryKey: [EXPECTED],
    queryFn: async ({ signal }) =>
      (await get<{ items: ExpectedNewcomer[] }>('/messaging/v1/expected-newcomers', signal)).items,
    refetchInterval: 60_000,
  })
}

/** One step with an introduction, in the version that was read. */
export function useIntroductionStep(
  path: string,
  version: number,
  onDone: (body: object) => void | Promise<void> = () => undefined,
) {
  const queries = useQueryClient()
  return useSubmission(
    (body: object, idempotencyKey) => call('POST', path, { body, idempotencyKey, version }),
    async (_, body) => {
      await queries.invalidateQueries({
        predicate: ({ queryKey: [name] }) => TOUCHED.includes(String(name)),
      })
      await onDone(body)
    },
  )
}

const TOUCHED = [OF_REQUEST, MINE, EXPECTED, 'help-request', 'my-request', 'my-requests']

/** "donderdag om 12 uur" */
export function when(
  { day: on, time }: { day: string; time?: string | undefined },
  now: Date,
  { day }: Pick<Moments, 'day'>,
): string {
  return [day(on, now), time].filter(Boolean).join(' ')
}
