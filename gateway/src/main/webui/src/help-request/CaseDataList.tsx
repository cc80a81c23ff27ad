import type { CaseDataItem } from '../api/messaging'
import { moment } from '../time/moments'
import { useNow } from '../time/useNow'
import { texts } from './texts'

/** What may be seen, and of the rest only that it is not shared: never that someone refused. */
export function CaseDataList({ items }: { items: CaseDataItem[] }) {
  const now = useNow()
  return (
    <ul className="bb-list">
      {items.map((item) => (
        <li key={item.id}>
          <div className="bb-guide__name">{item.kindName}</div>
          <DisclosedText item={item} />
          {item.disclosure.statement && (
            <figure className="bb-figure">
              <figcaption className="bb-quiet">{texts.residentDisagrees}</figcaption>
              <blockquote className="bb-quote">{item.disclosure.statement}</blockquote>
            </figure>
          )}
          {item.disclosure.sentence && <p className="bb-quiet">{item.disclosure.sentence}</p>}
          {item.recordedBy && (
            <p className="bb-quiet">{texts.recordedBy(item.recordedBy.name, moment(item.recordedAt, now))}</p>
          )}
        </li>
      ))}
    </ul>
  )
}

function DisclosedText({ item: { disclosure } }: { item: CaseDataItem }) {
  switch (disclosure.state) {
    case 'DISCLOSED':
      return <p className="bb-prose">{disclosure.text}</p>
    case 'NOT_SHARED':
      return <span className="bb-tag">{texts.notShared}</span>
    case 'UNAVAILABLE':
      return <span className="bb-tag">{texts.unavailable}</span>
  }
}
