import { useNavigate, useSearch } from '@tanstack/react-router'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useRemember } from '../colleagues/colleagues'
import type { Handover, HandoverDraft, Lane } from '../api/messaging'
import { useSubmission } from '../form/submission'
import { offer, saveDraft, type SavedDraft } from './draft'

export interface BringInForm {
  draft: HandoverDraft
  change: (part: Partial<HandoverDraft>) => void
  /** Keeps what there is on the server, as soon as a help request is known. */
  keep: () => void
  kept: boolean
  send: () => void
  sending: ReturnType<typeof useSubmission<HandoverDraft, SavedDraft>>
}

const SAVE_AFTER = 1_500

/** The form behind the screen: one draft, saved while typing, offered at the end. */
export function useBringIn(
  requestId: string | undefined,
  start: HandoverDraft,
  loaded: Handover | undefined,
): BringInForm {
  const [draft, setDraft] = useState<HandoverDraft>(() => (loaded ? draftOf(loaded) : start))
  const [kept, setKept] = useState(false)
  const saved = useRef<SavedDraft | undefined>(loaded && { id: loaded.id, version: loaded.version })
  const firstKey = useRef(crypto.randomUUID())
  const saving = useRef<Promise<unknown>>(Promise.resolve())
  const sent = useRef(false)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const remember = useRemember()
  const search = useSearch({ from: '/erbij-halen' })

  /** One save after another: two at once would each think the other was first. */
  function save(current: HandoverDraft): Promise<SavedDraft> {
    const next = saving.current.then(async () => {
      if (!requestId) throw new Error('a draft belongs to a help request')
      saved.current = await saveDraft(requestId, saved.current, current, firstKey.current)
      return saved.current
    })
    saving.current = next.catch(() => undefined)
    return next
  }

  const sending = useSubmission(
    async (current: HandoverDraft, idempotencyKey) => {
      const now = await save(current)
      await offer(now, idempotencyKey)
      return now
    },
    async ({ id }, { receiverId }) => {
      sent.current = true
      remember(receiverId)
      await queries.invalidateQueries({ queryKey: ['help-request'] })
      await queries.invalidateQueries({ queryKey: ['sent'] })
      await navigate({ to: '/overdracht/$id', params: { id }, replace: true })
    },
  )

  function keep(): void {
    const hasWords = (draft.question ?? '') !== '' || (draft.actionTaken ?? '') !== ''
    if (!requestId || !hasWords || sent.current || sending.pending) return
    save(draft).then(
      ({ id }) => {
        setKept(true)
        if (search.concept !== id && !sent.current) {
          void navigate({
            to: '/erbij-halen',
            search: { ...search, hulpvraag: requestId, concept: id },
            replace: true,
          })
        }
      },
      // A draft that can't be kept now is kept at the next change, and sending says what is wrong.
      () => setKept(false),
    )
  }

  const keepLatest = useRef(keep)
  useEffect(() => {
    keepLatest.current = keep
  })
  useEffect(() => {
    const timer = setTimeout(() => keepLatest.current(), SAVE_AFTER)
    return () => clearTimeout(timer)
  }, [draft, requestId])

  return {
    draft,
    change: (part) => {
      setKept(false)
      setDraft((current) => ({ ...current, ...part }))
    },
    keep,
    kept,
    send: () => void sending.submit(draft),
    sending,
  }
}

function draftOf(handover: Handover): HandoverDraft {
  return {
    receiverId: handover.receiver?.id,
    teamId: handover.team?.id,
    lane: handover.lane ?? ('NORMAL' satisfies Lane),
    purpose: handover.purpose ?? '',
    question: handover.question ?? '',
    actionTaken: handover.actionTaken ?? '',
    caseDataIds: handover.caseData?.map((item) => item.id) ?? [],
  }
}
