import { Button } from '@utrecht/button-react'
import { useState } from 'react'
import type { CounterVisit } from '../api/consent'
import { call } from '../api/http'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { useMoments, useTexts } from '../language/useLanguage'
import { Alert } from '../ui/Alert'
import { Page } from '../ui/Page'

type Consent = NonNullable<CounterVisit['consents']>[number]

interface StopAtCounterProps {
  code: string
  consents: Consent[]
  expiresAt: string
}

/** Stopping takes one press, as saying yes did. */
export function StopAtCounter({ code, consents, expiresAt }: StopAtCounterProps) {
  const texts = useTexts('counter')
  const { hour } = useMoments()
  return (
    <Page title={texts.stopTitle} lead={texts.stopLead}>
      {consents.length === 0 ? (
        <p>{texts.nothingToStop}</p>
      ) : (
        <ul className="bb-list">
          {consents.map((consent) => (
            <li key={consent.id}>
              <Stoppable code={code} consent={consent} />
            </li>
          ))}
        </ul>
      )}
      <p className="bb-quiet">{texts.until(hour(expiresAt))}</p>
    </Page>
  )
}

function Stoppable({ code, consent }: { code: string; consent: Consent }) {
  const texts = useTexts('counter')
  const [stopped, setStopped] = useState(false)
  const stopping = useSubmission(
    () => call('POST', '/consent/v1/counter/withdrawal', { body: { code, consentId: consent.id } }),
    () => setStopped(true),
  )
  if (stopped) {
    return (
      <Alert type="ok" arrives>
        <p>{texts.stopped(consent.sentence)}</p>
      </Alert>
    )
  }
  return (
    <>
      <FormFailure of={stopping} />
      <div className="bb-item">
        <p className="bb-item__main">{consent.sentence}</p>
        <Button
          appearance="secondary-action-button"
          busy={stopping.pending}
          aria-label={`${texts.stop}: ${consent.sentence}`}
          onClick={() => void stopping.submit({})}
        >
          {texts.stop}
        </Button>
      </div>
    </>
  )
}
