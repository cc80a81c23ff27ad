import type { MyConsent } from '../api/consent'
import { useTexts } from '../language/useLanguage'
import { Loaded } from '../ui/Loaded'
import { TextLink } from '../ui/links'
import { Page, Section } from '../ui/Page'
import { useMyConsentRequests, useMyConsents } from './myConsents'
import { Withdrawable } from './Withdrawable'

export function MyConsentsPage() {
  const texts = useTexts('myConsent')
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
  const texts = useTexts('myConsent')
  return (
    <div className="bb-stack">
      <Withdrawable consent={consent} />
      <TextLink
        to="/toestemming/$id"
        params={{ id: consent.id }}
        aria-label={texts.paperOf(consent.sentence)}
      >
        {texts.paper}
      </TextLink>
    </div>
  )
}
