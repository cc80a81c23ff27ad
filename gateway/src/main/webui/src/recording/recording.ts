import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ConsentRequest, ConsentSheet, ConsentSheetItem, ConsentWording } from '../api/consent'
import { call, get } from '../api/http'
import { useSubmission, type Failure } from '../form/submission'
import { takesRelease } from '../my-consent/release'
import { texts } from './texts'

/** The whole question in the words that are kept with a spoken answer. */
export function useWording(id: string, language = 'nl') {
  return useQuery({
    queryKey: ['consent-wording', id, language],
    queryFn: ({ signal }) =>
      get<ConsentWording>(`/consent/v1/consent-requests/${id}/wording?language=${language}`, signal),
  })
}

/** The papers on which a question was printed; the newest first. */
export function useSheets(id: string) {
  return useQuery({
    queryKey: ['consent-sheets', id],
    queryFn: ({ signal }) =>
      get<{ items: ConsentSheetItem[] }>(`/consent/v1/consent-requests/${id}/sheets`, signal),
  })
}

/** The question in the words that stand on that paper. */
export function useSheet(id: string, number: string) {
  return useQuery({
    queryKey: ['consent-sheets', id, number],
    queryFn: ({ signal }) => get<ConsentSheet>(`/consent/v1/consent-requests/${id}/sheets/${number}`, signal),
    enabled: number !== '',
  })
}

/** Puts the question on paper, and gives the number that stands on it. */
export function useMakingSheet(id: string, onMade: (number: string) => Promise<void>) {
  const queries = useQueryClient()
  return useSubmission(
    (body: { language: string }, idempotencyKey) =>
      call('POST', `/consent/v1/consent-requests/${id}/sheets`, { body, idempotencyKey }),
    async ({ createdId }) => {
      await queries.invalidateQueries({ queryKey: ['consent-sheets', id] })
      if (createdId !== undefined) await onMade(createdId)
    },
  )
}

/** Sends what was written down about a question. */
export function useRecording(request: ConsentRequest, what: string, onRecorded: () => void) {
  const queries = useQueryClient()
  return useSubmission(
    (body: object, idempotencyKey) =>
      call('POST', `/consent/v1/consent-requests/${request.id}/${what}`, { body, idempotencyKey }),
    () => {
      onRecorded()
      return queries.invalidateQueries({ queryKey: ['consent-requests', request.residentId] })
    },
  )
}

export interface Reply {
  answer: '' | 'YES' | 'PARTLY' | 'NO'
  kinds: string[]
  until: string
  release: '' | 'YES' | 'NO'
}

/** Whether a word about the professional secrecy goes with it. */
export function releaseGoesWith({ answer, kinds }: Reply, request: ConsentRequest): boolean {
  return answer === 'YES' ? takesRelease(request) : answer === 'PARTLY' && takesRelease(request, kinds)
}

/** To the API no kinds is all of them: so a yes to a part that names none must not be sent. */
export function useReply() {
  const [reply, setReply] = useState<Reply>({ answer: '', kinds: [], until: '', release: '' })
  const [tried, setTried] = useState(false)
  const incomplete = reply.answer === 'PARTLY' && reply.kinds.length === 0
  const missing: Failure | undefined =
    tried && incomplete
      ? {
          message: texts.kindsMissing,
          violations: [{ field: 'kinds', message: texts.kindsMissing }],
          stale: false,
        }
      : undefined
  return {
    reply,
    setReply,
    missing,
    /** Whether it can be sent; from then on it says what is missing. */
    check: () => {
      setTried(true)
      return !incomplete
    },
  }
}

/** What was left open isn't sent, so that the server says of each field that it is missing. */
export function replyToSend(reply: Reply, request: ConsentRequest): object {
  const { answer, kinds, until, release } = reply
  if (answer === '') return {}
  if (answer === 'NO') return { answer }
  return {
    answer: 'YES',
    ...(answer === 'PARTLY' ? { kinds } : {}),
    ...(until === '' ? {} : { until }),
    ...(release !== '' && releaseGoesWith(reply, request) ? { release } : {}),
  }
}

export interface Witness {
  who: '' | 'COLLEAGUE' | 'OTHER'
  colleague: { id: string; name: string } | undefined
  name: string
  at: string
}

export const NOBODY: Witness = { who: '', colleague: undefined, name: '', at: '' }

export function witnessToSend({ who, colleague, name, at }: Witness): object {
  return {
    ...(who === 'COLLEAGUE' && colleague ? { witnessId: colleague.id } : {}),
    ...(who === 'OTHER' ? { witnessName: name } : {}),
    ...(at === '' ? {} : { spokenAt: new Date(at).toISOString() }),
  }
}
