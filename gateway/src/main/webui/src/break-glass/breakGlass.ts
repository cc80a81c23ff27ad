import { useQuery } from '@tanstack/react-query'
import { get } from '../api/http'
import type { BreakGlassReview, BreakGlassWindow, MyBreakGlass } from '../api/consent'
import type { EmergencyReading } from '../api/messaging'
import type { Page } from '../api/session'
import { untilKnown } from '../guide/guide'

/** Whose data it is about: the resident, or a help request of his for who takes no part and doesn't know him. */
export type About = { residentId: string } | { helpRequestId: string }

export function useOpenWindow(about: About) {
  return useQuery({
    queryKey: ['break-glass', about],
    queryFn: async ({ signal }) =>
      (
        await get<Page<BreakGlassWindow>>(
          `/consent/v1/break-glass?${new URLSearchParams(about).toString()}`,
          signal,
        )
      ).items,
    ...untilKnown,
  })
}

/** Every read is a decision, is logged and is told to the resident: so not again merely because the window got the focus. */
export function useEmergencyReading(requestId: string, purpose: string) {
  return useQuery({
    queryKey: ['case-data', 'emergency', requestId, purpose],
    queryFn: ({ signal }) =>
      get<EmergencyReading>(
        `/messaging/v1/help-requests/${requestId}/emergency-reading?purpose=${encodeURIComponent(purpose)}`,
        signal,
      ),
    enabled: purpose !== '',
    staleTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
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
