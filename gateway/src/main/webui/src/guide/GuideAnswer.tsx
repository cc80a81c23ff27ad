import type { Answer, GuideAnswer as Verdict } from '../api/consent'
import { date } from '../time/moments'
import { Expand, Facts } from '../ui/Expand'
import { texts } from './texts'

const CLASSES: Record<Verdict, string> = {
  ALLOWED: 'bb-answer--allowed',
  NOT_NEEDED: 'bb-answer--not-needed',
  ASK: 'bb-answer--ask',
  NOT_ALLOWED: 'bb-answer--not-allowed',
}

export function AnswerLabel({ answer }: { answer: Verdict }) {
  return <span className={`bb-answer ${CLASSES[answer]}`}>{texts.answers[answer]}</span>
}

/** The sentence, always with its basis within reach and honest about not having been checked by a jurist. */
export function AnswerReason({ answer }: { answer: Answer }) {
  return (
    <>
      <p>
        {answer.sentence} {answer.example && <span className="bb-quiet">{texts.example}</span>}
      </p>
      {(answer.basis ?? answer.article) && (
        <Expand label={texts.why}>
          <Facts
            facts={[
              [texts.basis, answer.basis && texts.bases[answer.basis]],
              [texts.article, answer.article],
              [texts.until, answer.until && date(answer.until)],
            ]}
          />
        </Expand>
      )}
    </>
  )
}

/** A kind of data with its answer and why. */
export function OneAnswer({ answer }: { answer: Answer }) {
  return (
    <>
      <div className="bb-guide__head">
        <span className="bb-guide__name">{answer.kindName}</span>
        <AnswerLabel answer={answer.answer} />
      </div>
      <AnswerReason answer={answer} />
    </>
  )
}
