import type { ReactNode } from 'react'
import { useMoments } from '../language/useLanguage'
import { useNow } from '../time/useNow'

export interface Step {
  at: string
  text: string
  by?: string | undefined
  /** What else there is to know of it. */
  more?: ReactNode
}

/** What happened, oldest first, with the real time and the person. */
export function Steps({
  steps,
  paper = false,
}: {
  steps: Step[]
  /** To be kept: with the whole date, for it is read again next year. */
  paper?: boolean
}) {
  const now = useNow()
  const { moment, onPaper } = useMoments()
  return (
    <ol className="bb-steps">
      {steps.map((step, index) => (
        <li key={`${step.at} ${index}`} className="bb-steps__step">
          <div className="bb-steps__text" dir="auto">
            {step.text}
          </div>
          <div className="bb-quiet">
            <time dateTime={step.at}>{paper ? onPaper(step.at) : moment(step.at, now)}</time>
            {step.by && (
              <>
                {' · '}
                <bdi>{step.by}</bdi>
              </>
            )}
          </div>
          {step.more}
        </li>
      ))}
    </ol>
  )
}
