import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { call, get } from '../api/http'
import type {
  Care,
  Change,
  ConfirmationRequest,
  ImportConflict,
  Report,
  Worklist,
  WorklistEntry,
} from '../api/directory'
import type { Page } from '../api/session'
import { useSubmission, type Submission } from '../form/submission'
import { cursor } from '../help-request/helpRequests'

/** How an entry is kept: who watches over it, and what was said to be wrong. */
export function useCare(id: string) {
  return useQuery({
    queryKey: ['care', id],
    queryFn: ({ signal }) => get<Care>(`/directory/v1/entries/${id}/care`, signal),
  })
}

/** Counts that this entry was looked at. When that fails, nobody needs to know. */
export function useCountedView(id: string): void {
  useEffect(() => {
    void call('POST', `/directory/v1/entries/${id}/views`).catch(() => undefined)
  }, [id])
}

export function useChanges(id: string) {
  return useInfiniteQuery({
    queryKey: ['changes', id],
    queryFn: ({ pageParam, signal }) =>
      get<Page<Change>>(`/directory/v1/entries/${id}/changes?limit=10${cursor(pageParam)}`, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}

export function useMyConfirmations(enabled = true) {
  return useQuery({
    queryKey: ['my-confirmations'],
    queryFn: ({ signal }) => get<Page<ConfirmationRequest>>('/directory/v1/me/confirmations', signal),
    enabled,
  })
}

export function useMyReports() {
  return useQuery({
    queryKey: ['my-reports'],
    queryFn: async ({ signal }) =>
      (await get<{ reports: Report[] }>('/directory/v1/me/reports', signal)).reports,
  })
}

export function useReports(closed: boolean) {
  return useInfiniteQuery({
    queryKey: ['reports', closed],
    queryFn: ({ pageParam, signal }) =>
      get<Page<Report>>(`/directory/v1/reports?closed=${closed}${cursor(pageParam)}`, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}

/** Asked once: while he works through the ten, they stay the ten he began with. */
export function useWorklist() {
  return useQuery({
    queryKey: ['worklist'],
    queryFn: ({ signal }) => get<Worklist>('/directory/v1/worklist', signal),
    staleTime: Infinity,
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
}

export type WaitingList = 'silent' | 'unowned' | 'stale'

export function useWaiting(list: WaitingList) {
  return useInfiniteQuery({
    queryKey: ['worklist', list],
    queryFn: ({ pageParam, signal }) =>
      get<Page<WorklistEntry>>(`/directory/v1/worklist/${list}?limit=20${cursor(pageParam)}`, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}

export function useConflicts() {
  return useInfiniteQuery({
    queryKey: ['conflicts'],
    queryFn: ({ pageParam, signal }) =>
      get<Page<ImportConflict>>(`/directory/v1/import-conflicts?limit=20${cursor(pageParam)}`, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}

/** Does something with an entry that has no form of its own: confirm, ask, undo. */
export function useDeed<I = void>(
  deed: (input: I) => { method: 'POST' | 'DELETE' | 'PUT'; path: string; version?: number; body?: unknown },
  onDone: (input: I) => void = () => undefined,
  /** What is asked again afterwards; everything when not said. */
  refreshed?: string[],
  /** What is asked again before it counts as done: whoever goes on with it at once needs the version that this made. */
  refreshedFirst: string[] = [],
): Submission<I> {
  const queries = useQueryClient()
  const refresh = (which: (name: string) => boolean) =>
    queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => which(String(name)) })
  const comesFirst = (name: string) => refreshedFirst.includes(name)
  return useSubmission(
    (input: I, idempotencyKey) => {
      const { method, path, ...options } = deed(input)
      return call(method, path, { ...options, idempotencyKey })
    },
    async (_, input) => {
      await refresh(comesFirst)
      onDone(input)
      await refresh((name) => !comesFirst(name) && (refreshed?.includes(name) ?? true))
    },
  )
}
