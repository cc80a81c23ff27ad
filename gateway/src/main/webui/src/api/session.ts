export type Role =
  | 'professional'
  | 'resident'
  | 'initiative'
  | 'directory-admin'
  | 'privacy-officer'
  | 'dpo'
  | 'policy-maker'
  | 'controller'

export interface Session {
  account: { name: string; email: string }
  roles: Role[]
  expiresAt: string
}

/** A keyset page: `nextCursor` is there as long as there is more. */
export interface Page<T> {
  items: T[]
  nextCursor?: string
}
