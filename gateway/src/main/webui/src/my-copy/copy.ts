import { useQuery } from '@tanstack/react-query'
import type { ConsentCopy } from '../api/consent'
import { get, getIfThere } from '../api/http'
import type { MessagingCopy } from '../api/messaging'

/** A copy is made once, when it is asked for, and leaves no trace in this browser. */
const ONCE = { staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false }

export function useMessagingCopy() {
  return useQuery({
    queryKey: ['my-copy', 'messaging'],
    queryFn: ({ signal }) => get<MessagingCopy>('/messaging/v1/my-copy', signal),
    ...ONCE,
  })
}

/** Null of an account that consent-service doesn't know: then it holds nothing. */
export function useConsentCopy() {
  return useQuery({
    queryKey: ['my-copy', 'consent'],
    queryFn: ({ signal }) => getIfThere<ConsentCopy>('/consent/v1/my-copy', signal),
    ...ONCE,
  })
}

/** Both answers in one document, that says when and by which service each was made. */
export function documentOf(title: string, messaging: MessagingCopy, consent: ConsentCopy | null): string {
  const parts = [
    { service: messaging.service, madeAt: messaging.madeAt, copy: messaging },
    consent === null
      ? { service: 'consent-service', madeAt: messaging.madeAt, copy: null }
      : { service: consent.service, madeAt: consent.madeAt, copy: consent },
  ]
  return JSON.stringify({ title, madeAt: madeAtOf(messaging, consent), parts }, null, 2)
}

/** When the last of both was made. */
export function madeAtOf(
  messaging: MessagingCopy | undefined,
  consent: ConsentCopy | null | undefined,
): string {
  return (
    [messaging?.madeAt, consent?.madeAt]
      .filter((at) => at !== undefined)
      .toSorted()
      .at(-1) ?? ''
  )
}

export interface Times<T> {
  last: T
  first: T
  times: number
}

/** What happened again and again, told once; newest first, as the list is. */
export function together<T>(items: T[], sameAs: (item: T) => string): Times<T>[] {
  const found = new Map<string, Times<T>>()
  for (const item of items) {
    const key = sameAs(item)
    const before = found.get(key)
    if (before) {
      before.times++
      before.first = item
    } else {
      found.set(key, { last: item, first: item, times: 1 })
    }
  }
  return [...found.values()]
}
