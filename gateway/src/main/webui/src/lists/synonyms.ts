import { useInfiniteQuery } from '@tanstack/react-query'
import type { Synonym } from '../api/directory'
import { call } from '../api/http'
import type { Page } from '../api/session'

export const SYNONYMS = '/directory/v1/synonyms'

/** The rules themselves, and what is asked again when one changed. */
export const RULES = ['synonyms']
export const TOUCHED = ['search']

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
