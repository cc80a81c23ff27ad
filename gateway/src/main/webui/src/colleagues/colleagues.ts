import { useQuery, useQueryClient } from '@tanstack/react-query'
import { call, get } from '../api/http'
import type { OwnColleagues } from '../api/directory'
import { useSubmission } from '../form/submission'

const KEY = ['own-colleagues']

/** Favourites, whom I spoke lately, and my team; reachability is of now, so it is asked anew each minute. */
export function useOwnColleagues(enabled = true) {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => get<OwnColleagues>('/directory/v1/me/colleagues', signal),
    refetchInterval: 60_000,
    enabled,
  })
}

/** Keeps someone as a favourite, or lets go. */
export function useFavourite(id: string) {
  const queries = useQueryClient()
  return useSubmission(
    (keep: boolean) => call<undefined>(keep ? 'PUT' : 'DELETE', `/directory/v1/me/favourites/${id}`),
    () => queries.invalidateQueries({ queryKey: KEY }),
  )
}

/** Remembers that I got in touch. A lost remembering is no reason to bother anyone. */
export function useRemember() {
  const queries = useQueryClient()
  return (id: string | undefined): void => {
    if (id === undefined) return
    call('PUT', `/directory/v1/me/recent-contacts/${id}`).then(
      () => queries.invalidateQueries({ queryKey: KEY }),
      () => undefined,
    )
  }
}
