import type { dutchTexts } from './dutch'

/** The same keys as in Dutch, and for each sentence with gaps the same values to fill them. */
export type Translation<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: Translation<T[Key]> }

export type Catalogs = { readonly [Name in keyof typeof dutchTexts]: Translation<(typeof dutchTexts)[Name]> }
export type CatalogName = keyof Catalogs

/** A language in which residents can read their pages. */
export interface Language {
  /** As in `lang` and `Accept-Language` (BCP 47). */
  tag: string
  /** What its speakers call it. */
  name: string
  /** Whose way it is of writing dates, numbers and lists. */
  locale: string
  direction: 'ltr' | 'rtl'
  /** A catalog is translated whole or not at all; a page that needs one that isn't there stays Dutch. */
  texts: Partial<Catalogs>
}
