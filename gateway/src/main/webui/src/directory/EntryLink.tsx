import type { ReactNode } from 'react'
import type { EntryKind } from '../api/directory'
import { TextLink } from '../ui/links'

/** The page of an entry as everyone sees it. */
export const PATHS = {
  PROFESSIONAL: '/collega/$id',
  TEAM: '/team/$id',
  ORGANISATION: '/organisatie/$id',
  SCHEME: '/aanbod/$id',
  SERVICE: '/aanbod/$id',
  INITIATIVE: '/initiatief/$id',
} as const satisfies Record<EntryKind, string>

export function EntryLink({ kind, id, children }: { kind: EntryKind; id: string; children: ReactNode }) {
  return (
    <TextLink to={PATHS[kind]} params={{ id }}>
      {children}
    </TextLink>
  )
}
