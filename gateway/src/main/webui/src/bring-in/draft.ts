import { call, get, type Reply } from '../api/http'
import type { Handover, HandoverDraft } from '../api/messaging'

/** Where a draft lives on the server, and which version of it this screen knows. */
export interface SavedDraft {
  id: string
  version: number
}

/** Keeps the draft on the server, where what it says about a resident is encrypted; the browser stores nothing. */
export async function saveDraft(
  requestId: string,
  saved: SavedDraft | undefined,
  draft: HandoverDraft,
  idempotencyKey: string,
): Promise<SavedDraft> {
  const body = withoutBlanks(draft)
  if (saved) {
    const reply = await call<Handover | undefined>('PUT', `/messaging/v1/handovers/${saved.id}`, {
      body,
      version: saved.version,
    })
    return known(saved.id, reply)
  }
  const path = `/messaging/v1/help-requests/${requestId}/handovers`
  const reply = await call<Handover | undefined>('POST', path, { body, idempotencyKey })
  return known(reply.data?.id ?? reply.createdId ?? '', reply)
}

export async function offer(saved: SavedDraft, idempotencyKey: string): Promise<void> {
  await call('POST', `/messaging/v1/handovers/${saved.id}/offer`, { version: saved.version, idempotencyKey })
}

async function known(id: string, reply: Reply<Handover | undefined>): Promise<SavedDraft> {
  const version = reply.data?.version ?? (await get<Handover>(`/messaging/v1/handovers/${id}`)).version
  return { id, version }
}

/** A draft may be incomplete: what is empty is left out rather than sent as an empty text. */
export function withoutBlanks(draft: HandoverDraft): HandoverDraft {
  return Object.fromEntries(
    Object.entries(draft).filter(([, value]) => value !== ''),
  ) as unknown as HandoverDraft
}
