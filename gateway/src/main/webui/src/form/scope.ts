import { createContext, useContext } from 'react'

/** What sets the fields of one form apart from those of another on the same screen. */
export const FieldScope = createContext('')

export function useFieldId(): (name: string) => string {
  const scope = useContext(FieldScope)
  return (name) => `veld-${name}${scope}`
}
