import { useQuery, useQueryClient } from '@tanstack/react-query'
import { call, get } from '../api/http'
import type { MyRequest } from '../api/messaging'
import type { Page } from '../api/session'
import { useSubmission } from '../form/submission'
import { useTexts } from '../language/useLanguage'

export function useMyRequests() {
  return useQuery({
    queryKey: ['my-requests'],
    queryFn: async ({ signal }) =>
      (await get<Page<MyRequest>>('/messaging/v1/my-requests?limit=50', signal)).items,
    refetchInterval: 60_000,
  })
}

export function useMyRequest(id: string) {
  return useQuery({
    queryKey: ['my-request', id],
    queryFn: ({ signal }) => get<MyRequest>(`/messaging/v1/my-requests/${id}`, signal),
    refetchInterval: 60_000,
  })
}

export function useMyStep(
  id: string,
  step: 'bell' | 'replies' | 'done' | 'reopening',
  onDone: () => void = () => undefined,
) {
  const queries = useQueryClient()
  return useSubmission(
    (body: object, idempotencyKey) =>
      call('POST', `/messaging/v1/my-requests/${id}/${step}`, { body, idempotencyKey }),
    async () => {
      onDone()
      await queries.invalidateQueries({ queryKey: ['my-request', id] })
      await queries.invalidateQueries({ queryKey: ['my-requests'] })
    },
  )
}

/** The need as the page's heading: "U vroeg: …", in the language of the page. */
export function useNeed(): (request: MyRequest) => string {
  const texts = useTexts('myRequest')
  return ({ ownWords }) => texts.youAsked(ownWords)
}
