import { useQuery } from '@tanstack/react-query'
import { get } from '../api/http'
import type { BreakGlassReview, BreakGlassWindow, MyBreakGlass } from '../api/consent'
import type { Page } from '../api/session'
import { untilKnown } from '../guide/guide'

export function useOpenWindow(residentId: string) {
  return useQuery({
    queryKey: ['break-glass', residentId],
    queryFn: async ({ signal }) =>
      (await get<Page<BreakGlassWindow>>(`/consent/v1/break-glass?residentId=${residentId}`, signal)).items,
    ...untilKnown,
  })
}

export function useReviews(reviewed: boolean, enabled = true) {
  return useQuery({
    queryKey: ['break-glass-reviews', reviewed],
    queryFn: async ({ signal }) =>
      (await get<Page<BreakGlassReview>>(`/consent/v1/break-glass-reviews?reviewed=${reviewed}`, signal))
        .items,
    enabled,
  })
}

export function useMyBreakGlass() {
  return useQuery({
    queryKey: ['my-break-glass'],
    queryFn: async ({ signal }) =>
      (await get<Page<MyBreakGlass>>('/consent/v1/my-break-glass', signal)).items,
    retry: false,
  })
}
