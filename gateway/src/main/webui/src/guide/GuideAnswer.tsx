import type { Answer, GuideAnswer as Verdict } from '../api/consent'
import { date } from '../time/moments'
import { Alert } from '../ui/Alert'
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

/** What the answer asks of the one who asked. */
export function ToDo({ verdict }: { verdict: Verdict }) {
  return (
    <p>
      <strong>{texts.whatToDo}</strong> {texts.todo[verdict]}
    </p>
  )
}

/**
 * The sentence, always with its basis within reach and honest about not having been checked by a jurist.
 * @param whole on paper nothing can be opened, so the basis stands there at once, and what to do above all with the same answer
 */
export function AnswerReason({ answer, whole = false }: { answer: Answer; whole?: boolean }) {
  const basis = (answer.basis ?? answer.article) && (
    <Facts
      facts={[
        [texts.basis, answer.basis && texts.bases[answer.basis]],
        [texts.article, answer.article],
        [texts.until, answer.until && date(answer.until)],
      ]}
    />
  )
  return (
    <>
      <p>
        {answer.sentence} {answer.example && <span className="bb-quiet">{texts.example}</span>}
      </p>
      {!whole && <ToDo verdict={answer.answer} />}
      {basis && (whole ? basis : <Expand label={texts.why}>{basis}</Expand>)}
    </>
  )
}

/** A kind of data with its answer and why. */
export function OneAnswer({ answer, whole = false }: { answer: Answer; whole?: boolean }) {
  return (
    <>
      <div className="bb-guide__head">
        <span className="bb-guide__name">{answer.kindName}</span>
        <AnswerLabel answer={answer.answer} />
      </div>
      <AnswerReason answer={answer} whole={whole} />
    </>
  )
}

/** Once for all of them: where a never ends, and who answers what the law may still demand. */
export function LegalDemand({ answers }: { answers: Answer[] }) {
  const demand = answers.find(({ legalDemand }) => legalDemand)?.legalDemand
  if (!demand) return null
  return (
    <Alert type="info" title={texts.legalDemand}>
      <p>
        {demand} <span className="bb-quiet">{texts.example}</span>
      </p>
    </Alert>
  )
}
