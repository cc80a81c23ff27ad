import { onPaper } from '../time/moments'

/** What happened, with the whole date: paper is read again next year. */
export function Dated({ items }: { items: { at: string; text: string; by?: string | undefined }[] }) {
  return (
    <ol className="bb-steps">
      {items.map(({ at, text, by }, index) => (
        <li key={`${at} ${index}`} className="bb-steps__step">
          <div className="bb-steps__text">{text}</div>
          <div className="bb-quiet">
            <time dateTime={at}>{onPaper(at)}</time>
            {by && ` · ${by}`}
          </div>
        </li>
      ))}
    </ol>
  )
}
