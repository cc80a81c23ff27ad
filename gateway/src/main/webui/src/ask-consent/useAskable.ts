import type { Kind } from '../api/consent'
import { askableOf, useGuidance, useKinds } from '../guide/guide'
import type { ChosenRecipient } from './recipient'

/**
 * What may be asked for this receiver and purpose. Of a role the guide knows the strictest answer of all places where it works, and of an
 * organisation none: then every kind can be chosen, and the API says which need not or may not be asked.
 */
export function useAskable(
  residentId: string,
  purpose: string,
  { by, person, team }: ChosenRecipient,
): Kind[] {
  const kinds = useKinds().data ?? []
  const guidance = useGuidance({
    residentId,
    purpose,
    receiverId: by === 'person' ? person?.id : undefined,
    teamId: by === 'team' ? team?.id : undefined,
  })
  return guidance.data ? askableOf(guidance.data) : kinds
}
