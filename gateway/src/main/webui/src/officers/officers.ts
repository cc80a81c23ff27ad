import { useQuery } from '@tanstack/react-query'
import { get } from '../api/http'
import type { DecisionFigure, OfficersWorkplace } from '../api/consent'
import type { Page } from '../api/session'

export function useOfficersWorkplace() {
  return useQuery({
    queryKey: ['officers-workplace'],
    queryFn: ({ signal }) => get<OfficersWorkplace>('/consent/v1/workplace', signal),
  })
}

export function useFigures(from: string, until: string, enabled = true) {
  return useQuery({
    queryKey: ['decision-figures', from, until],
    queryFn: async ({ signal }) =>
      (await get<Page<DecisionFigure>>(`/consent/v1/decision-figures?from=${from}&until=${until}`, signal))
        .items,
    enabled: enabled && from !== '' && until !== '',
  })
}
