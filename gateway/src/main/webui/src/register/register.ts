import { useQuery, useQueryClient } from '@tanstack/react-query'
import { call, get } from '../api/http'
import type {
  ProcessingRecord,
  Proposal,
  ProposalEffect,
  RegisterEntry,
  RegisterEntryHistory,
} from '../api/consent'
import type { Page } from '../api/session'
import { useSubmission, type Submission } from '../form/submission'

export function useRegister() {
  return useQuery({
    queryKey: ['register'],
    queryFn: async ({ signal }) => (await get<Page<RegisterEntry>>('/consent/v1/register', signal)).items,
  })
}

export function useRegisterEntry(id: string | undefined) {
  return useQuery({
    queryKey: ['register', id],
    queryFn: ({ signal }) =>
      get<RegisterEntryHistory>(`/consent/v1/register/${encodeURIComponent(id ?? '')}`, signal),
    enabled: id !== undefined,
  })
}

export function useProposals(closed: boolean, enabled = true) {
  return useQuery({
    queryKey: ['register-proposals', closed],
    queryFn: async ({ signal }) =>
      (await get<Page<Proposal>>(`/consent/v1/register-proposals?closed=${closed}`, signal)).items,
    enabled,
  })
}

export function useProposal(id: string | undefined) {
  return useQuery({
    queryKey: ['register-proposals', id],
    queryFn: ({ signal }) => get<Proposal>(`/consent/v1/register-proposals/${id}`, signal),
    enabled: id !== undefined,
  })
}

export function useProposalEffect(id: string) {
  return useQuery({
    queryKey: ['register-proposals', id, 'effect'],
    queryFn: ({ signal }) => get<ProposalEffect>(`/consent/v1/register-proposals/${id}/effect`, signal),
  })
}

export function useProcessingRecord() {
  return useQuery({
    queryKey: ['processing-record'],
    queryFn: ({ signal }) => get<ProcessingRecord>('/consent/v1/processing-record', signal),
  })
}

/** A step with a proposal that exists: advice, decision, withdrawal. */
export function useProposalStep<I>(
  proposal: Proposal,
  step: 'advice' | 'decision' | 'withdrawal',
  onDone: (input: I) => void,
): Submission<I> {
  const queries = useQueryClient()
  return useSubmission(
    (body: I) =>
      call('POST', `/consent/v1/register-proposals/${proposal.id}/${step}`, {
        version: proposal.version,
        ...(body === undefined ? {} : { body }),
      }),
    async (_, input) => {
      onDone(input)
      await queries.invalidateQueries()
    },
  )
}
