import { useKinds, usePurposes } from '../guide/guide'
import { useTaxonomy } from '../directory/entries'

export interface Names {
  kind: (code: string) => string
  purpose: (code: string) => string
  task: (code: string) => string
  role: (code: string) => string
}

/** Names for codes; a list that isn't there (yet) leaves the code itself. */
export function useNames(): Names {
  const kinds = useKinds().data
  const purposes = usePurposes().data
  const taxonomy = useTaxonomy().data
  return {
    kind: inList(kinds),
    purpose: inList(purposes),
    task: inList(taxonomy?.tasks),
    role: inList(taxonomy?.roles),
  }
}

function inList(list: { code?: string; name?: string }[] | undefined): (code: string) => string {
  return (code) => list?.find((entry) => entry.code === code)?.name ?? code
}
