import type { Step } from '../api/messaging'
import { moment } from '../time/moments'
import { useNow } from '../time/useNow'

/** What happened, oldest first, with the real time and the person. */
export function Steps({ steps }: { steps: Step[] }) {
  const now = useNow()
  return (
    <ol className="bb-steps">
      {steps.map((step) => (
        <li key={`${step.at} ${step.text}`} className="bb-steps__step">
          <div className="bb-steps__text">{step.text}</div>
          <div className="bb-quiet">
            <time dateTime={step.at}>{moment(step.at, now)}</time>
            {step.who && ` · ${typeof step.who === 'string' ? step.who : step.who.name}`}
          </div>
        </li>
      ))}
    </ol>
  )
}
