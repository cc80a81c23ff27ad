import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { get } from '../api/http'
import type { CaseData, HelpRequest } from '../api/messaging'
import type { Page } from '../api/session'

export type HelpRequestSummary = Pick<
  HelpRequest,
  'id' | 'calledName' | 'ownWords' | 'status' | 'openedAt' | 'consents'
> &
  Partial<HelpRequest>

export function useHelpRequests(enabled = true) {
  return useInfiniteQuery({
    queryKey: ['help-requests'],
    queryFn: ({ pageParam, signal }) =>
      get<Page<HelpRequestSummary>>(`/messaging/v1/help-requests?limit=25${cursor(pageParam)}`, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    enabled,
  })
}

export function useHelpRequest(id: string | undefined) {
  return useQuery({
    queryKey: ['help-request', id],
    queryFn: ({ signal }) => get<HelpRequest>(`/messaging/v1/help-requests/${id}`, signal),
    enabled: id !== undefined,
  })
}

/** Every read of case data is a decision and is logged: so not again merely because the window got the focus. */
export function useCaseData(requestId: string | undefined, purpose: string) {
  return useQuery({
    queryKey: ['case-data', requestId, purpose],
    queryFn: ({ signal }) =>
      get<CaseData>(
        `/messaging/v1/help-requests/${requestId}/case-data?purpose=${encodeURIComponent(purpose)}`,
        signal,
      ),
    enabled: requestId !== undefined && purpose !== '',
    staleTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
}

export function cursor(value: string): string {
  return value === '' ? '' : `&cursor=${encodeURIComponent(value)}`
}
