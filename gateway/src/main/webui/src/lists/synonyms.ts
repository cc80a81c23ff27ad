import { useInfiniteQuery } from '@tanstack/react-query'
import type { Synonym } from '../api/directory'
import { call } from '../api/http'
import type { Page } from '../api/session'

export const SYNONYMS = '/directory/v1/synonyms'

/** What is asked again when a rule changed. */
export const TOUCHED = ['synonyms', 'search']

/** What is typed stays out of the address. */
export function useSynonyms(text: string) {
  return useInfiniteQuery({
    queryKey: ['synonyms', text],
    queryFn: async ({ pageParam, signal }) =>
      (
        await call<Page<Synonym>>('POST', `${SYNONYMS}/search`, {
          body: { text, limit: 25, ...(pageParam === '' ? {} : { cursor: pageParam }) },
          signal,
        })
      ).data,
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}

export function wordsOf(rule: Pick<Synonym, 'everyday'>): string {
  return rule.everyday[0] ?? ''
}
