import type { EntryKind } from '../api/directory'
import { EntryLink } from '../directory/EntryLink'
import { useSearch, useSettled } from '../search/search'
import { Alert } from '../ui/Alert'
import type { Draft } from './draft'
import { texts } from './editTexts'
import { isNearly, kindsLike, nameOf } from './similar'
import { texts as listTexts } from './texts'

const WAIT_MS = 500

/** Tells that something with nearly this name is there already. It warns and never stops anyone: two may share a name. */
export function SimilarNames({
  kind,
  id,
  base,
  draft,
}: {
  kind: EntryKind
  id: string | undefined
  base: Draft
  draft: Draft
}) {
  const name = nameOf(kind, draft)
  const asked = useSettled(name, WAIT_MS)
  const renamed = name !== nameOf(kind, base)
  // The search takes 200 characters, as long as a name may be.
  const answer = useSearch({
    text: renamed && asked.length >= 3 ? asked.slice(0, 200) : '',
    kinds: kindsLike(kind),
    limit: 10,
  })
  const hits = renamed
    ? (answer.data?.hits ?? []).filter((hit) => hit.id !== id && isNearly(hit.title, name))
    : []
  return (
    <div role="status">
      {hits.length > 0 && (
        <Alert type="warning" title={texts.similarTitle}>
          <p>{texts.similarLead}</p>
          <ul className="bb-alert__list">
            {hits.map((hit) => (
              <li key={hit.id}>
                <EntryLink kind={hit.kind} id={hit.id}>
                  {hit.title}
                </EntryLink>{' '}
                <span className="bb-tag">{listTexts.kinds[hit.kind]}</span> {hit.subtitle}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  )
}
