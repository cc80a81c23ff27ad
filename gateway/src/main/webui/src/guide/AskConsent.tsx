import { Form } from '../form/Form'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../api/http'
import type { Recipient } from '../api/consent'
import { TextArea, TextField } from '../form/Field'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { serverNow } from '../time/clock'
import { dateAfterMonths } from '../time/moments'
import { Alert } from '../ui/Alert'
import { Expand } from '../ui/Expand'
import { texts } from './texts'

interface AskConsentProps {
  residentId: string
  purpose: string
  kind: string
  kindName: string
  recipient: Recipient
}

/** Puts the question to the resident; kind, purpose and recipient are known already and not asked again. */
export function AskConsent({ residentId, purpose, kind, kindName, recipient }: AskConsentProps) {
  const [until, setUntil] = useState(() => dateAfterMonths(3, serverNow()))
  const [explanation, setExplanation] = useState('')
  const [asked, setAsked] = useState(false)
  const queries = useQueryClient()
  const asking = useSubmission(
    (body: object, idempotencyKey) => call('POST', '/consent/v1/consent-requests', { body, idempotencyKey }),
    async () => {
      setAsked(true)
      await queries.invalidateQueries({ queryKey: ['consent-requests', residentId] })
    },
  )

  if (asked) {
    return (
      <Alert type="ok" live>
        <p>{texts.asked}</p>
      </Alert>
    )
  }
  return (
    <Expand label={texts.askAbout(kindName)}>
      <Form
        onSubmit={() => {
          void asking.submit({ residentId, purpose, kinds: [kind], recipient, until, explanation })
        }}
      >
        <p>{texts.askHelp}</p>
        <FormFailure of={asking} />
        <TextField
          name="until"
          type="date"
          label={texts.askUntil}
          value={until}
          onChange={setUntil}
          failure={asking.failure}
        />
        <TextArea
          name="explanation"
          label={texts.explanation}
          hint={texts.explanationHint}
          value={explanation}
          maxLength={500}
          onChange={setExplanation}
          failure={asking.failure}
        />
        <SubmitButton pending={asking.pending} appearance="secondary-action-button">
          {texts.send}
        </SubmitButton>
      </Form>
    </Expand>
  )
}
