import { Form } from '../form/Form'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { call } from '../api/http'
import { SelectField, TextArea } from '../form/Field'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { useKinds } from '../guide/guide'
import { Loaded } from '../ui/Loaded'
import { texts } from './texts'

export function AddCaseData({
  requestId,
  adviceFor,
}: {
  requestId: string
  /** What the guide says about the chosen kind, before anything is written down. */
  adviceFor?: (kind: string) => ReactNode
}) {
  const kinds = useKinds()
  const [kind, setKind] = useState('')
  const [text, setText] = useState('')
  const queries = useQueryClient()
  const adding = useSubmission(
    (body: object, idempotencyKey) =>
      call('POST', `/messaging/v1/help-requests/${requestId}/case-data`, { body, idempotencyKey }),
    async () => {
      setKind('')
      setText('')
      await queries.invalidateQueries({ queryKey: ['case-data', requestId] })
    },
  )
  return (
    <Loaded query={kinds}>
      {(known) => (
        <Form
          onSubmit={() => {
            void adding.submit({ kind, text })
          }}
        >
          <FormFailure of={adding} />
          <SelectField
            name="kind"
            label={texts.kind}
            empty={texts.chooseKind}
            options={known.map(({ code, name }) => ({ value: code, label: name }))}
            value={kind}
            onChange={setKind}
            failure={adding.failure}
          />
          {kind !== '' && adviceFor?.(kind)}
          <TextArea
            name="text"
            label={texts.text}
            rows={2}
            maxLength={2000}
            value={text}
            onChange={setText}
            failure={adding.failure}
          />
          <SubmitButton pending={adding.pending} appearance="secondary-action-button">
            {texts.save}
          </SubmitButton>
        </Form>
      )}
    </Loaded>
  )
}
