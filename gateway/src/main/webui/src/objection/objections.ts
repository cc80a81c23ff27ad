import { useQuery } from '@tanstack/react-query'
import type { MyObjections, Objection } from '../api/consent'
import { get, getIfThere } from '../api/http'
import type { Page } from '../api/session'

export const MINE = '/consent/v1/my-objections'
export const MINE_KEY = ['my-objections']
export const ALL = '/consent/v1/objections'
export const ALL_KEY = ['objections']

/** Null of an account that no help request belongs to yet: then nothing of it is used. */
export function useMyObjections() {
  return useQuery({
    queryKey: MINE_KEY,
    queryFn: ({ signal }) => getIfThere<MyObjections>(MINE, signal),
  })
}

export function useObjections(weighed: boolean) {
  return useQuery({
    queryKey: [...ALL_KEY, weighed],
    queryFn: async ({ signal }) => (await get<Page<Objection>>(`${ALL}?weighed=${weighed}`, signal)).items,
  })
}
