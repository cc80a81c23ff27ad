import { useQuery } from '@tanstack/react-query'
import { get } from '../api/http'
import type { Initiative, Offering, Organisation, Professional, Taxonomy, Team } from '../api/directory'

export function useProfessional(id: string | undefined) {
  return useQuery({
    queryKey: ['professional', id],
    queryFn: ({ signal }) => get<Professional>(`/directory/v1/professionals/${id}`, signal),
    enabled: id !== undefined,
  })
}

export function useTeam(id: string | undefined) {
  return useEntry<Team>('teams', id)
}

export function useOrganisation(id: string | undefined) {
  return useEntry<Organisation>('organisations', id)
}

export function useOffering(id: string) {
  return useEntry<Offering>('offerings', id)
}

export function useInitiative(id: string | undefined) {
  return useEntry<Initiative>('initiatives', id)
}

function useEntry<T>(path: string, id: string | undefined) {
  return useQuery({
    queryKey: ['entry', path, id],
    queryFn: ({ signal }) => get<T>(`/directory/v1/${path}/${id}`, signal),
    enabled: id !== undefined,
  })
}

/** The code lists of the sociale kaart. */
export function useTaxonomy() {
  return useQuery({
    queryKey: ['taxonomy'],
    queryFn: ({ signal }) => get<Taxonomy>('/directory/v1/taxonomy', signal),
    staleTime: 10 * 60_000,
  })
}

/** Names of what an entry has codes for. */
export type CodeNames = (list: keyof Taxonomy, codes: string[] | undefined) => string

export function useCodeNames(): CodeNames {
  const lists = useTaxonomy().data
  return (list, codes) =>
    (codes ?? []).map((code) => lists?.[list].find((listed) => listed.code === code)?.name ?? code).join(', ')
}

/** Target groups are no code list yet; their codes are words with hyphens. */
export function targetGroupNames(codes: string[] | undefined): string {
  return (codes ?? []).map((code) => code.replaceAll('-', ' ')).join(', ')
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
