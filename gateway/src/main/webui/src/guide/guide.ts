import { useQuery } from '@tanstack/react-query'
import { call, get } from '../api/http'
import { hasStatus } from '../api/problem'
import type { Answer, Kind, Purpose } from '../api/consent'
import { useMe } from '../directory/entries'

const LONG = 10 * 60_000

interface Listed<T> {
  items: T[]
}

export function usePurposes() {
  return useQuery({
    queryKey: ['purposes'],
    queryFn: async ({ signal }) =>
      listOf(await get<Listed<Purpose> | Purpose[]>('/consent/v1/purposes', signal)),
    staleTime: LONG,
  })
}

export function useKinds() {
  return useQuery({
    queryKey: ['kinds'],
    queryFn: async ({ signal }) => listOf(await get<Listed<Kind> | Kind[]>('/consent/v1/kinds', signal)),
    staleTime: LONG,
  })
}

function listOf<T>(answer: Listed<T> | T[]): T[] {
  return Array.isArray(answer) ? answer : answer.items
}

/** A help request opened a moment ago reaches consent-service a moment later; until then it answers 404. */
export const untilKnown = {
  retry: (failures: number, error: Error) => failures < 10 && hasStatus(error, 404),
  retryDelay: 500,
}

export interface GuideQuestion {
  receiverId?: string | undefined
  teamId?: string | undefined
  purpose: string
  residentId?: string | undefined
}

/** The AVG guide's answer per kind of data. Asking is a check, no access. */
export function useGuidance(question: GuideQuestion) {
  return useQuery({
    queryKey: ['guidance', question],
    queryFn: async ({ signal }) =>
      (await call<Listed<Answer>>('POST', '/consent/v1/guidance', { body: question, signal })).data.items,
    enabled: question.purpose !== '' && (question.receiverId ?? question.teamId) !== undefined,
    ...untilKnown,
  })
}

/** The purpose that goes with a team's task; the first in the list that names it. */
export function purposeFor(task: string | undefined, purposes: Purpose[]): string {
  return purposes.find((purpose) => task !== undefined && purpose.defaultForTasks.includes(task))?.code ?? ''
}

/** For what the signed-in professional reads his own notes: the purpose of his team's task. */
export function useOwnPurpose(): string {
  const me = useMe()
  const purposes = usePurposes()
  if (!me.data || !purposes.data) return ''
  return purposeFor(me.data.assignments[0]?.task, purposes.data) || 'GENERAL_HELP'
}
