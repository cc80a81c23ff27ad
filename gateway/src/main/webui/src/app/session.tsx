import { useQuery } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import { get } from '../api/http'
import { hasStatus } from '../api/problem'
import type { Role, Session } from '../api/session'

export const SessionContext = createContext<Session | undefined>(undefined)

/** Who is signed in; `null` when nobody is. */
export function useSessionQuery() {
  return useQuery({
    queryKey: ['session'],
    queryFn: async ({ signal }) => {
      try {
        return await get<Session>('/session', signal)
      } catch (error) {
        if (hasStatus(error, 401)) return null
        throw error
      }
    },
    staleTime: Infinity,
  })
}

/** Their screens are in Dutch only, the whole of them: a screen in two languages helps nobody. */
const DUTCH: Role[] = [
  'professional',
  'initiative',
  'directory-admin',
  'privacy-officer',
  'dpo',
  'policy-maker',
  'controller',
]

/** Nobody yet, or a resident: may choose a language. */
export function choosesLanguage(session: Session | null | undefined): boolean {
  return !session?.roles.some((role) => DUTCH.includes(role))
}

export function useRoles(): Role[] {
  return useContext(SessionContext)?.roles ?? []
}

export function useIs(...wanted: Role[]): boolean {
  const roles = useRoles()
  return wanted.some((role) => roles.includes(role))
}
