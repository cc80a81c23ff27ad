import type { Recipient } from '../api/consent'
import type { Picked } from '../directory/EntryPicker'
import { useProfessional, useTeam } from '../directory/entries'

/** From one person to a whole organisation: the narrower, the easier it is to say yes. */
export type RecipientKind = 'person' | 'role' | 'team' | 'organisation'

/** Whom a question is about, as far as it is filled in. */
export interface ChosenRecipient {
  by: RecipientKind | ''
  person?: Picked | undefined
  team?: Picked | undefined
  organisation?: Picked | undefined
  role: string
}

export const NOBODY: ChosenRecipient = { by: '', role: '' }

/** What is known of whom the API takes. */
type Named = { [Part in keyof Recipient]?: Recipient[Part] | undefined }

/** As the API takes it; what isn't chosen yet is left out, and the API says so. */
export function useRecipient({ by, person, team, organisation, role }: ChosenRecipient): Named {
  const colleague = useProfessional(by === 'person' ? person?.id : undefined).data
  const whole = useTeam(by === 'team' ? team?.id : undefined).data
  switch (by) {
    case 'person':
      // Whoever works at two organisations is asked for at the first, as everywhere he is named with one.
      return { professionalId: colleague?.id, organisationId: colleague?.assignments[0]?.organisationId }
    case 'team':
      return { teamId: whole?.id, organisationId: whole?.organisationId }
    case 'role':
      return { role, organisationId: organisation?.id }
    case 'organisation':
      return { organisationId: organisation?.id }
    case '':
      return {}
  }
}

/** Never wider than was chosen: a role that is left open isn't the whole organisation. */
export function isWhole({ by, person, team, role }: ChosenRecipient): boolean {
  switch (by) {
    case 'person':
      return person !== undefined
    case 'team':
      return team !== undefined
    case 'role':
      return role !== ''
    case 'organisation':
      return true
    case '':
      return false
  }
}
