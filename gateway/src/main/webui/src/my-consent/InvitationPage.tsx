import { Form } from '../form/Form'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../api/http'
import { TextField } from '../form/Field'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { useTexts } from '../language/useLanguage'
import { Page } from '../ui/Page'

export function InvitationPage() {
  const texts = useTexts('myConsent')
  const [code, setCode] = useState('')
  const navigate = useNavigate()
  const queries = useQueryClient()
  const linking = useSubmission(
    (body: object, idempotencyKey) => call('POST', '/consent/v1/my-invitation', { body, idempotencyKey }),
    async () => {
      await queries.invalidateQueries()
      await navigate({ to: '/' })
    },
  )
  return (
    <Page title={texts.codeTitle} lead={texts.codeLead}>
      <Form
        onSubmit={() => {
          void linking.submit({ code: code.trim().toUpperCase() })
        }}
      >
        <FormFailure of={linking} />
        <TextField
          name="code"
          label={texts.codeLabel}
          hint={texts.codeHint}
          autoComplete="one-time-code"
          maxLength={20}
          value={code}
          onChange={setCode}
          failure={linking.failure}
        />
        <SubmitButton pending={linking.pending}>{texts.codeSend}</SubmitButton>
      </Form>
    </Page>
  )
}
