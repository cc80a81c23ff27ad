import { Form } from '../form/Form'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../api/http'
import type { HelpRequest } from '../api/messaging'
import { ColleaguePicker, type Picked } from '../directory/ColleaguePicker'
import { TextArea, TextField } from '../form/Field'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { Expand } from '../ui/Expand'
import { texts } from './texts'

export function HelpRequestForm({
  onOpened,
  main = true,
}: {
  onOpened: (id: string) => void
  main?: boolean
}) {
  const [ownWords, setOwnWords] = useState('')
  const [calledName, setCalledName] = useState('')
  const [duo, setDuo] = useState<Picked>()
  const queries = useQueryClient()
  const opening = useSubmission(
    (body: object, idempotencyKey) =>
      call<HelpRequest>('POST', '/messaging/v1/help-requests', { body, idempotencyKey }),
    async ({ data, createdId }) => {
      await queries.invalidateQueries({ queryKey: ['help-requests'] })
      const id = data?.id ?? createdId
      if (id) onOpened(id)
    },
  )

  return (
    <Form
      onSubmit={() => {
        const name = calledName.trim()
        void opening.submit({ ownWords, calledName: name === '' ? undefined : name, duoId: duo?.id })
      }}
    >
      <FormFailure of={opening} />
      <TextArea
        name="ownWords"
        label={texts.ownWords}
        hint={texts.ownWordsHint}
        rows={5}
        maxLength={2000}
        value={ownWords}
        onChange={setOwnWords}
        failure={opening.failure}
      />
      <TextField
        name="calledName"
        label={texts.calledName}
        hint={texts.calledNameHint}
        optional
        maxLength={80}
        value={calledName}
        onChange={setCalledName}
        failure={opening.failure}
      />
      <Expand label={texts.duo}>
        <ColleaguePicker
          name="duoId"
          label={texts.duo}
          hint={texts.duoHint}
          picked={duo}
          onPick={setDuo}
          failure={opening.failure}
        />
      </Expand>
      <SubmitButton
        pending={opening.pending}
        appearance={main ? 'primary-action-button' : 'secondary-action-button'}
      >
        {texts.open}
      </SubmitButton>
    </Form>
  )
}
