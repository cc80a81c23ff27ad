import type { WaitingCorrection } from '../api/messaging'
import { moment, remaining } from '../time/moments'
import { useNow } from '../time/useNow'
import { Initials } from '../ui/Face'
import { TextLink } from '../ui/links'
import { Section } from '../ui/Page'
import { texts } from './texts'

/** Residents who say that something is wrong; the answer is given on the request itself. */
export function WaitingCorrections({ corrections }: { corrections: WaitingCorrection[] }) {
  if (corrections.length === 0) return null
  return (
    <Section title={texts.corrections(corrections.length)}>
      <ul className="bb-list">
        {corrections.map((correction) => (
          <li key={correction.id}>
            <Line correction={correction} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Line({
  correction: { requestId, calledName, answerBy, overdue },
}: {
  correction: WaitingCorrection
}) {
  const now = useNow()
  const name = calledName ?? texts.someone
  const left = remaining(answerBy, now)
  return (
    <article className="bb-face">
      <Initials name={name} />
      <div>
        <h3 className="bb-item__title">
          <TextLink to="/hulpvragen/$id" params={{ id: requestId }}>
            {texts.saysWrong(name)}
          </TextLink>
        </h3>
        {overdue ? (
          <p className="bb-late">{texts.since(moment(answerBy, now))}</p>
        ) : (
          <p className="bb-quiet">
            {texts.answerBefore(moment(answerBy, now))}
            {left && ` · ${left}`}
          </p>
        )}
      </div>
    </article>
  )
}
