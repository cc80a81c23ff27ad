import type { ConsentCopy, CopiedAccess, CopiedDecision } from '../api/consent'
import { useMoments, useTexts } from '../language/useLanguage'
import { Facts } from '../ui/Expand'
import { together } from './copy'

/** Who read something, who opened it because of danger, and what was decided. */
export function Looked({ copy: { accessLog, breakGlass, decisions } }: { copy: ConsentCopy }) {
  const texts = useTexts('myCopy')
  const { list, onPaper } = useMoments()
  return (
    <div className="bb-stack">
      <Accesses log={accessLog} />
      {breakGlass.length > 0 && (
        <div>
          <h3 className="bb-item__title">{texts.breakGlass}</h3>
          <ul className="bb-list">
            {breakGlass.map((window) => (
              <li key={window.openedAt}>
                <p>{window.reason}</p>
                <p className="bb-quiet">
                  {texts.by(texts.breakGlassBy(window.role, window.organisation), onPaper(window.openedAt))}
                </p>
                <Facts
                  facts={[
                    [texts.breakGlassRead, list(window.kinds) || texts.breakGlassReadNothing],
                    [
                      texts.review,
                      window.review
                        ? [texts.reviews[window.review], window.reviewWords].filter(Boolean).join('. ')
                        : texts.reviewWaiting,
                    ],
                  ]}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <h3 className="bb-item__title">{texts.decisions}</h3>
        <Decisions decisions={decisions} />
      </div>
    </div>
  )
}

function Accesses({ log }: { log: CopiedAccess[] }) {
  const texts = useTexts('myCopy')
  const { onPaper } = useMoments()
  if (log.length === 0) return <p>{texts.nobodyLooked}</p>
  return (
    <ul className="bb-list">
      {together(log, ({ role, team, organisation, purpose, kinds }) =>
        [role, team, organisation, purpose, ...kinds].join('|'),
      ).map(({ last, first, times }, index) => (
        <li key={index}>
          <p>
            {last.sentence} {times > 1 && texts.times(times, onPaper(first.at))}
          </p>
          <p className="bb-quiet">{[last.team, last.organisation].join(', ')}</p>
        </li>
      ))}
    </ul>
  )
}

function Decisions({ decisions }: { decisions: CopiedDecision[] }) {
  const texts = useTexts('myCopy')
  const { onPaper } = useMoments()
  if (decisions.length === 0) return <p>{texts.noDecisions}</p>
  return (
    <>
      <p>{texts.decisionsHelp}</p>
      <ul className="bb-list">
        {together(decisions, ({ who, kind, purpose, answer, article }) =>
          [who, kind, purpose, answer, article].join('|'),
        ).map(({ last, times }, index) => (
          <li key={index}>
            <p>
              {texts.decision(capitalised(last.who ?? texts.somebody), last.kind ?? texts.somethingOf)}.{' '}
              {texts.decisionAnswers[last.answer]}.
            </p>
            <p className="bb-quiet">
              {[last.purpose, last.article, texts.since(times, onPaper(last.at))].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
