import type { Terms } from '../api/consent'
import { date } from '../time/moments'
import { Facts } from '../ui/Expand'
import type { Names } from './names'
import { texts as more } from './proposalTexts'
import { summaryOf } from './RegisterEntryItem'
import { texts } from './texts'

/** All that an entry says, in words. */
export function TermsFacts({ terms, names }: { terms: Terms; names: Names }) {
  return (
    <Facts
      facts={[
        [texts.between, summaryOf(terms, names)],
        [texts.purpose, terms.purposes.map(names.purpose).join(', ')],
        [texts.kind, terms.kinds.map(names.kind).join(', ')],
        [texts.basis, `${texts.bases[terms.basis]}, ${terms.article}`],
        [texts.explanation, terms.explanation],
        [texts.source, terms.source],
        [more.retentionShort, retentionOf(terms, names)],
        [more.validity, validityOf(terms)],
      ]}
    />
  )
}

export function validityOf({ validFrom, validUntil }: Pick<Terms, 'validFrom' | 'validUntil'>): string {
  return more.fromUntil(date(validFrom), validUntil && date(validUntil))
}

function retentionOf(terms: Terms, names: Names): string {
  return terms.retention
    .map(({ kind, months, law }) => {
      const what = kind === '*' ? more.retentionAll : names.kind(kind)
      return `${what}: ${months} maanden (${law})`
    })
    .join('; ')
}
