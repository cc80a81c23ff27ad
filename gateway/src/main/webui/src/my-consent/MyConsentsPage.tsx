import { Button } from '@utrecht/button-react'
import { useQueryClient } from '@tanstack/react-query'
import { call } from '../api/http'
import type { MyConsent } from '../api/consent'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { Expand } from '../ui/Expand'
import { Loaded } from '../ui/Loaded'
import { TextLink } from '../ui/links'
import { Page, Section } from '../ui/Page'
import { Steps } from '../ui/Steps'
import { useMyConsentRequests, useMyConsents } from './myConsents'
import { texts } from './texts'

export function MyConsentsPage() {
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Section title={texts.questions}>
        <Loaded query={useMyConsentRequests()}>
          {(questions) =>
            questions.length === 0 ? (
              <p>{texts.noQuestions}</p>
            ) : (
              <ul className="bb-list">
                {questions.map((question) => (
                  <li key={question.id}>
                    <TextLink to="/toestemming/vraag/$id" params={{ id: question.id }}>
                      {question.question}
                    </TextLink>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </Section>
      <Section title={texts.given}>
        <Loaded query={useMyConsents()}>
          {(consents) =>
            consents.length === 0 ? (
              <p>{texts.none}</p>
            ) : (
              <ul className="bb-list">
                {consents.map((consent) => (
                  <li key={consent.id}>
                    <Consent consent={consent} />
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </Section>
    </Page>
  )
}

/** Withdrawing takes one press, as giving did. */
function Consent({ consent }: { consent: MyConsent }) {
  const queries = useQueryClient()
  const withdrawing = useSubmission(
    (_: object, idempotencyKey) =>
      call('POST', `/consent/v1/my-consents/${consent.id}/withdrawal`, {
        idempotencyKey,
      }),
    () => queries.invalidateQueries({ queryKey: ['my-consents'] }),
  )
  return (
    <div className="bb-stack">
      <FormFailure of={withdrawing} />
      <div className="bb-item">
        <p className="bb-item__main">
          {consent.sentence} <span className="bb-tag">{texts.statuses[consent.status]}</span>
        </p>
        {consent.status === 'GIVEN' && (
          <Button
            appearance="secondary-action-button"
            busy={withdrawing.pending}
            aria-label={`${texts.withdraw}: ${consent.sentence}`}
            onClick={() => void withdrawing.submit({})}
          >
            {texts.withdraw}
          </Button>
        )}
      </div>
      {consent.history.length > 0 && (
        <Expand label={texts.history}>
          <Steps
            steps={consent.history.map(({ at, state, by, how }) => ({
              at,
              text: [texts.states[state] ?? state, how].filter(Boolean).join(', '),
              by,
            }))}
          />
        </Expand>
      )}
    </div>
  )
}
