import type { ConsentCopy } from '../api/consent'
import { useMoments, useTexts } from '../language/useLanguage'
import { History } from '../my-consent/History'
import { Facts } from '../ui/Expand'
import { Steps } from '../ui/Steps'

/** What the resident allowed, was asked, and put to rest. */
export function Consents({
  copy: { consents, consentRequests, counterCodes, restrictions, objections },
}: {
  copy: ConsentCopy
}) {
  const texts = useTexts('myCopy')
  const objectionTexts = useTexts('objection')
  const { onPaper } = useMoments()
  return (
    <div className="bb-stack">
      {consents.length === 0 ? (
        <p>{texts.noConsents}</p>
      ) : (
        <ul className="bb-list">
          {consents.map(({ sentence, history }, index) => (
            <li key={index} className="bb-stack">
              <p>{sentence}</p>
              <History paper steps={history} />
            </li>
          ))}
        </ul>
      )}
      {consentRequests.length > 0 && (
        <div>
          <h3 className="bb-item__title">{texts.questions}</h3>
          <ul className="bb-list">
            {consentRequests.map((request) => (
              <li key={request.id}>
                <p>
                  {request.question} {request.why}
                </p>
                <p>
                  {request.answer && request.answeredAt
                    ? texts.answered(texts.answers[request.answer], onPaper(request.answeredAt))
                    : texts.noAnswer}
                </p>
                <p className="bb-quiet">{texts.askedBy(request.askedBy, onPaper(request.askedAt))}</p>
                {request.papers?.map(({ number, madeBy, madeAt }) => (
                  <p key={number} className="bb-quiet">
                    {texts.printed(number, madeBy, onPaper(madeAt))}
                  </p>
                ))}
                {request.remindedAt && (
                  <p className="bb-quiet">{texts.repeated(onPaper(request.remindedAt))}</p>
                )}
                {request.endedAt && <p className="bb-quiet">{texts.unanswered(onPaper(request.endedAt))}</p>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {counterCodes.length > 0 && (
        <div>
          <h3 className="bb-item__title">{texts.counter}</h3>
          <Codes codes={counterCodes} />
        </div>
      )}
      {restrictions.length > 0 && (
        <div>
          <h3 className="bb-item__title">{texts.rest}</h3>
          <Steps
            paper
            steps={restrictions.map(({ at, restricted }) => ({
              at,
              text: restricted ? texts.stepRest : texts.stepWake,
            }))}
          />
        </div>
      )}
      {objections.length > 0 && (
        <div>
          <h3 className="bb-item__title">{objectionTexts.inCopy}</h3>
          <ul className="bb-list">
            {objections.map(({ organisation, state, reason, madeAt, answer }) => (
              <li key={`${organisation} ${madeAt}`}>
                <p>
                  {texts.by(organisation, onPaper(madeAt))}: {objectionTexts.states[state]}
                </p>
                <Facts
                  facts={[
                    [objectionTexts.yourWords, reason],
                    [objectionTexts.answer, answer],
                  ]}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

export function Account({ copy: { resident, invitations } }: { copy: ConsentCopy }) {
  const texts = useTexts('myCopy')
  return (
    <div className="bb-stack">
      <Facts facts={[[texts.number, resident.id]]} />
      <Codes codes={invitations} />
    </div>
  )
}

function Codes({ codes }: { codes: (ConsentCopy['invitations'][number] & { visitedAt?: string[] })[] }) {
  const texts = useTexts('myCopy')
  const { onPaper, list } = useMoments()
  return (
    <ul className="bb-list">
      {codes.map(({ issuedBy, issuedAt, expiresAt, usedAt, visitedAt = [] }) => (
        <li key={issuedAt}>
          <p>{texts.invited(issuedBy, onPaper(issuedAt))}</p>
          {visitedAt.length > 0 && (
            <p className="bb-quiet">{texts.visited(list(visitedAt.map((at) => onPaper(at))))}</p>
          )}
          <p className="bb-quiet">
            {usedAt ? texts.used(onPaper(usedAt)) : texts.unused(onPaper(expiresAt))}
          </p>
        </li>
      ))}
    </ul>
  )
}
