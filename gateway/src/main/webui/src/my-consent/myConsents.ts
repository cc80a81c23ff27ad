import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { get } from '../api/http'
import { hasStatus } from '../api/problem'
import type { Access, AccessName, MyConsent, MyConsentRequest } from '../api/consent'
import type { Page } from '../api/session'
import { cursor } from '../help-request/helpRequests'

export function useMyConsentRequests() {
  return useQuery({
    queryKey: ['my-consent-requests'],
    queryFn: async ({ signal }) =>
      (await orNothing(get<Page<MyConsentRequest>>('/consent/v1/my-consent-requests', signal))).items,
  })
}

export function useMyConsents() {
  return useQuery({
    queryKey: ['my-consents'],
    queryFn: async ({ signal }) =>
      (await orNothing(get<Page<MyConsent>>('/consent/v1/my-consents', signal))).items,
  })
}

/** One of them, with what was shown before the choice. */
export function useMyConsent(id: string) {
  return useQuery({
    queryKey: ['my-consents', id],
    queryFn: ({ signal }) => get<MyConsent>(`/consent/v1/my-consents/${id}`, signal),
  })
}

export function useAccessLog() {
  return useInfiniteQuery({
    queryKey: ['access-log'],
    queryFn: ({ pageParam, signal }) =>
      orNothing(get<Page<Access>>(`/consent/v1/my-access-log?limit=25${cursor(pageParam)}`, signal)),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}

/** Who it was that read; asked for one line, when the resident wants to know. */
export function useAccessName(id: string, asked: boolean) {
  return useQuery({
    queryKey: ['access-log', id, 'name'],
    queryFn: ({ signal }) => get<AccessName>(`/consent/v1/my-access-log/${id}/name`, signal),
    enabled: asked,
  })
}

/** An account that no help request belongs to yet is unknown to consent-service (404): nothing asked, nothing given. */
async function orNothing<T>(page: Promise<Page<T>>): Promise<Page<T>> {
  try {
    return await page
  } catch (error) {
    if (hasStatus(error, 404)) return { items: [] }
    throw error
  }
}
