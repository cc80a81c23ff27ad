import { useQuery } from '@tanstack/react-query'
import { call, get } from '../api/http'
import { hasStatus } from '../api/problem'
import { remembered } from './remembered'
import type { Answer, Kind, Purpose } from '../api/consent'
import { useMe } from '../directory/entries'

/** Always known, also when the code list can't be fetched. */
export const GENERAL_HELP = 'GENERAL_HELP'

const LONG = 10 * 60_000

interface Listed<T> {
  items: T[]
}

export function usePurposes() {
  return useQuery({
    queryKey: ['purposes'],
    queryFn: ({ signal }) =>
      remembered('purposes', async () => (await get<Listed<Purpose>>('/consent/v1/purposes', signal)).items),
    staleTime: LONG,
  })
}

export function useKinds() {
  return useQuery({
    queryKey: ['kinds'],
    queryFn: ({ signal }) =>
      remembered('kinds', async () => (await get<Listed<Kind>>('/consent/v1/kinds', signal)).items),
    staleTime: LONG,
  })
}

/** A help request opened a moment ago reaches consent-service a moment later; until then it answers 404. */
export const untilKnown = {
  retry: (failures: number, error: Error) => failures < 10 && hasStatus(error, 404),
  retryDelay: 500,
}

export interface GuideQuestion {
  receiverId?: string | undefined
  teamId?: string | undefined
  role?: string | undefined
  purpose: string
  residentId?: string | undefined
}

/** The AVG guide's answer per kind of data. Asking is a check, no access. */
export function useGuidance(question: GuideQuestion) {
  return useQuery({
    queryKey: ['guidance', question],
    queryFn: async ({ signal }) =>
      (await call<Listed<Answer>>('POST', '/consent/v1/guidance', { body: question, signal })).data.items,
    enabled:
      question.purpose !== '' && (question.receiverId ?? question.teamId ?? question.role) !== undefined,
    ...untilKnown,
  })
}

/** What the resident may be asked about, by these answers. */
export function askableOf(answers: Answer[]): Kind[] {
  return answers
    .filter(({ answer }) => answer === 'ASK')
    .map(({ kind, kindName }) => ({ code: kind, name: kindName }))
}

/** The purpose that goes with a team's task; the first in the list that names it. */
export function purposeFor(task: string | undefined, purposes: Purpose[]): string {
  return purposes.find((purpose) => task !== undefined && purpose.defaultForTasks.includes(task))?.code ?? ''
}

/** For what the signed-in professional reads his own notes: the purpose of his team's task. */
export function useOwnPurpose(): string {
  const me = useMe()
  const purposes = usePurposes()
  if (!me.data || purposes.isPending) return ''
  return purposeFor(me.data.assignments[0]?.task, purposes.data ?? []) || GENERAL_HELP
}
