import { useQuery } from '@tanstack/react-query'
import { get } from '../api/http'
import type { Entry, Professional } from '../api/directory'

export type EntryPath = 'organisations' | 'teams' | 'offerings' | 'initiatives'

export function useProfessional(id: string | undefined) {
  return useQuery({
    queryKey: ['professional', id],
    queryFn: ({ signal }) => get<Professional>(`/directory/v1/professionals/${id}`, signal),
    enabled: id !== undefined,
  })
}

export function useEntry(path: EntryPath, id: string | undefined) {
  return useQuery({
    queryKey: ['entry', path, id],
    queryFn: ({ signal }) => get<Entry>(`/directory/v1/${path}/${id}`, signal),
    enabled: id !== undefined,
  })
}

/** The signed-in professional; the first call links the account to the entry in the sociale kaart. */
export function useMe(enabled = true) {
  return useQuery({
    queryKey: ['me'],
    queryFn: ({ signal }) => get<Professional>('/directory/v1/me', signal),
    staleTime: 60_000,
    enabled,
  })
}
