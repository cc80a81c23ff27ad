import type { ConsentStep } from '../api/consent'
import { useMoments, useTexts } from '../language/useLanguage'
import { Facts } from '../ui/Expand'
import { Steps } from '../ui/Steps'

/** What happened to a consent, and of what was said or signed elsewhere who wrote it down. */
export function History({ steps, paper = false }: { steps: ConsentStep[]; paper?: boolean }) {
  const texts = useTexts('myConsent')
  return (
    <Steps
      paper={paper}
      steps={steps.map((step) => ({
        at: step.at,
        text: [texts.states[step.state] ?? step.state, asksAsItSays(step) ? undefined : step.how]
          .filter(Boolean)
          .join(', '),
        by: step.by,
        more: <Recorded step={step} />,
      }))}
    />
  )
}

/** Of a question, who asked is often all there is to say about how, and stands there already. */
function asksAsItSays({ state, how, by }: ConsentStep): boolean {
  return state === 'ConsentRequested' && by !== undefined && (how?.includes(by) ?? false)
}

function Recorded({ step }: { step: ConsentStep }) {
  const texts = useTexts('myConsent')
  const { date, onPaper } = useMoments()
  return (
    <Facts
      facts={[
        [texts.release, step.release && texts.releases[step.release]],
        [texts.witness, step.witness],
        [texts.saidAt, step.saidAt && onPaper(step.saidAt)],
        [texts.signedOn, step.signedOn && date(step.signedOn)],
        [texts.paperKept, step.paperKept],
        [texts.recordedBy, step.recordedBy],
      ]}
    />
  )
}
