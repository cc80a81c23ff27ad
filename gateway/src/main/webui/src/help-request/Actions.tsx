import { Form } from '../form/Form'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../api/http'
import type { HelpRequest } from '../api/messaging'
import { TextArea } from '../form/Field'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { Section } from '../ui/Page'
import { Steps } from '../ui/Steps'
import { texts } from './texts'

export function Actions({ request }: { request: HelpRequest }) {
  const [text, setText] = useState('')
  const queries = useQueryClient()
  const adding = useSubmission(
    (body: object, idempotencyKey) =>
      call('POST', `/messaging/v1/help-requests/${request.id}/actions`, { body, idempotencyKey }),
    async () => {
      setText('')
      await queries.invalidateQueries({ queryKey: ['help-request', request.id] })
    },
  )
  return (
    <Section title={texts.actions}>
      {request.actions.length === 0 ? (
        <p>{texts.noActions}</p>
      ) : (
        <Steps
          steps={request.actions.map((action) => ({ at: action.at, text: action.text, by: action.by.name }))}
        />
      )}
      <Form
        onSubmit={() => {
          void adding.submit({ text })
        }}
      >
        <FormFailure of={adding} />
        <TextArea
          name="text"
          label={texts.newAction}
          rows={2}
          maxLength={1000}
          value={text}
          onChange={setText}
          failure={adding.failure}
        />
        <SubmitButton pending={adding.pending} appearance="secondary-action-button">
          {texts.addAction}
        </SubmitButton>
      </Form>
    </Section>
  )
}
