import { useKinds, usePurposes } from '../guide/guide'
import { useTaxonomy } from '../directory/entries'

export interface Names {
  kind: (code: string) => string
  purpose: (code: string) => string
  task: (code: string) => string
  role: (code: string) => string
  roleCategory: (code: string) => string
}

/** Names for codes; a list that isn't there (yet) leaves the code itself. */
export function useNames(): Names {
  const kinds = useKinds().data
  const purposes = usePurposes().data
  const taxonomy = useTaxonomy().data
  return {
    kind: (code) => WHOLE_CATEGORIES[code] ?? inList(kinds)(code),
    purpose: inList(purposes),
    task: inList(taxonomy?.tasks),
    role: inList(taxonomy?.roles),
    roleCategory: (code) => ROLE_CATEGORIES[code] ?? code,
  }
}

function inList(list: { code?: string; name?: string }[] | undefined): (code: string) => string {
  return (code) => list?.find((entry) => entry.code === code)?.name ?? code
}

/** An entry may hold for every kind of a category. */
const WHOLE_CATEGORIES: Record<string, string> = {
  '*ORDINARY': 'alle gewone gegevens',
  '*SPECIAL': 'alle bijzondere gegevens',
  '*CRIMINAL': 'alle strafrechtelijke gegevens',
}

export const ROLE_CATEGORIES: Record<string, string> = {
  MEDICAL: 'artsen en verpleging',
  SOCIAL: 'sociaal werk',
  INCOME: 'inkomen',
  DEBT: 'schuldhulp',
  LEGAL: 'juridische hulp',
  YOUTH: 'jeugdhulp',
  HOUSING: 'wonen',
  EDUCATION: 'onderwijs',
  JUSTICE: 'justitie',
  INFORMAL: 'informele hulp',
  MANAGEMENT: 'leiding',
  POLICY: 'beleid',
}
