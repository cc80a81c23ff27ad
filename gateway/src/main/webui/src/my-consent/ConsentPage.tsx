import { Button } from '@utrecht/button-react'
import { useParams } from '@tanstack/react-router'
import type { MyConsent } from '../api/consent'
import { useMoments, useTexts } from '../language/useLanguage'
import { Facts } from '../ui/Expand'
import { Loaded } from '../ui/Loaded'
import { Page, Section } from '../ui/Page'
import { History } from './History'
import { useMyConsent } from './myConsents'
import { Withdrawable } from './Withdrawable'

/** One consent on paper: what was asked word for word, what was said, and what can be kept of it. */
export function ConsentPage() {
  const { id } = useParams({ from: '/toestemming/$id' })
  return (
    <Loaded query={useMyConsent(id)} page>
      {(consent) => <Paper consent={consent} />}
    </Loaded>
  )
}

function Paper({ consent }: { consent: MyConsent }) {
  const texts = useTexts('myConsent')
  const { date } = useMoments()
  const path = `/consent/v1/my-consents/${consent.id}`
  return (
    <Page title={texts.paperTitle}>
      <Withdrawable consent={consent} />
      <Facts
        facts={[
          [texts.who, consent.recipient],
          [texts.until, consent.until && date(consent.until)],
          [texts.controller, consent.controller],
        ]}
      />
      {consent.notice && (
        <Section title={texts.noticeTitle}>
          <blockquote className="bb-quote" lang={consent.notice.language}>
            {consent.notice.text.split('\n').map((line, index) => (
              <p key={index}>{line}</p>
            ))}
          </blockquote>
        </Section>
      )}
      <Section title={texts.history}>
        <History paper steps={consent.history} />
      </Section>
      <div className="bb-no-print bb-stack">
        <Section title={texts.keep}>
          <p>{texts.keepHelp}</p>
          <div className="bb-row">
            <Button appearance="secondary-action-button" onClick={() => window.print()}>
              {texts.print}
            </Button>
            <a
              className="utrecht-button utrecht-button--secondary-action bb-button-link"
              href={`${path}/receipt`}
              download={texts.receiptFile}
            >
              {texts.receipt}
            </a>
            <a
              className="utrecht-button utrecht-button--secondary-action bb-button-link"
              href={`${path}/record`}
              download={texts.recordFile}
            >
              {texts.record}
            </a>
          </div>
        </Section>
      </div>
    </Page>
  )
}
