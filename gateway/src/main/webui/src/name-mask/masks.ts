import { useQuery } from '@tanstack/react-query'
import type { NameMask } from '../api/consent'
import { get } from '../api/http'
import type { Page } from '../api/session'

export const MASKS = '/consent/v1/name-masks'
export const MASKS_KEY = ['name-masks']

export function useNameMasks(lifted: boolean) {
  return useQuery({
    queryKey: [...MASKS_KEY, lifted],
    queryFn: async ({ signal }) => (await get<Page<NameMask>>(`${MASKS}?lifted=${lifted}`, signal)).items,
  })
}
