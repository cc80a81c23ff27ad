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
  /** What is left may be less than one: a consent that goes on from another stops with it. */
  onStopped: () => Promise<void>
}

/** Stopping takes one press, as saying yes did. */
export function StopAtCounter({ code, consents, expiresAt, onStopped }: StopAtCounterProps) {
  const texts = useTexts('counter')
  const { hour } = useMoments()
  const [stopped, setStopped] = useState<Consent[]>([])
  const left = consents.filter(({ id }) => stopped.every((each) => each.id !== id))
  return (
    <Page title={texts.stopTitle} lead={texts.stopLead}>
      {stopped.map(({ id, sentence }) => (
        <Alert key={id} type="ok" arrives>
          <p>{texts.stopped(sentence)}</p>
        </Alert>
      ))}
      {left.length === 0 ? (
        <p>{stopped.length === 0 ? texts.nothingToStop : texts.allStopped}</p>
      ) : (
        <ul className="bb-list">
          {left.map((consent) => (
            <li key={consent.id}>
              <Stoppable
                code={code}
                consent={consent}
                onStopped={async () => {
                  setStopped((before) => [...before, consent])
                  await onStopped()
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <p className="bb-quiet">{texts.until(hour(expiresAt))}</p>
    </Page>
  )
}

function Stoppable({
  code,
  consent,
  onStopped,
}: {
  code: string
  consent: Consent
  onStopped: () => Promise<void>
}) {
  const texts = useTexts('counter')
  const stopping = useSubmission(
    () => call('POST', '/consent/v1/counter/withdrawal', { body: { code, consentId: consent.id } }),
    onStopped,
  )
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
