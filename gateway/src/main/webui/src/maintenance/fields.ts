import type { Code } from '../api/directory'

/** The code lists of the API that an entry's field may hold codes of. */
export type CodeListName = 'lifeDomains' | 'lifeEvents' | 'areas' | 'roles' | 'tasks'

interface Named {
  /** Path of the property in the API; the server's messages name it so. */
  name: string
  label: string
  hint?: string
  optional?: boolean
}

export type EditField = Named &
  (
    | { type: 'text'; max?: number; input?: 'text' | 'tel' | 'email' | 'url' | 'date' }
    /** @property readable how easy the text reads is shown while typing */
    | { type: 'long'; max: number; readable?: boolean }
    | { type: 'number'; decimals?: boolean; also?: string }
    | { type: 'hours' }
    | { type: 'day' }
    /** One item a line. */
    | { type: 'lines'; readable?: boolean }
    | { type: 'codes'; list: CodeListName }
    /** Codes of which the first comes first. */
    | { type: 'ranked'; list: CodeListName }
    | { type: 'one'; options: Code[] | CodeListName }
    | { type: 'tick' }
    /** @property fixed it can't change once the entry exists */
    | { type: 'organisation'; shownAs: string; fixed?: boolean }
    /** A team of the organisation that was chosen in the same form. */
    | { type: 'team' }
    | { type: 'colleague'; shownAs: string }
    | { type: 'colleagues'; shownAs: string }
    | { type: 'assignments' }
  )

export interface Group {
  title: string
  fields: EditField[]
}

/** What is kept of one kind of entry. */
export interface Editable {
  /** Of these entries in the API. */
  path: string
  groups: Group[]
}
