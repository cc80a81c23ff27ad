import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { call } from '../api/http'
import { Tick } from '../form/Choices'
import { TextArea } from '../form/Field'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { useSubmission } from '../form/submission'
import { moment } from '../time/moments'
import { useNow } from '../time/useNow'
import { Alert } from '../ui/Alert'
import { Expand } from '../ui/Expand'
import { useOpenWindow, type About } from './breakGlass'
import { texts } from './texts'

/** The way to closed data in danger to life: behind a question, two statements and a sentence, never one press. */
export function BreakGlass({
  about,
  closed,
  whenOpen,
}: {
  about: About
  closed: boolean
  /** What there is to read now. */
  whenOpen?: ReactNode
}) {
  const now = useNow()
  const windows = useOpenWindow(about)
  const open = windows.data?.find(({ closesAt }) => new Date(closesAt) > now)
  if (open) {
    return (
      <>
        <Alert type="warning" live>
          <p>{texts.isOpen(moment(open.closesAt, now))}</p>
        </Alert>
        {whenOpen}
      </>
    )
  }
  if (!closed) return null
  return (
    <Expand label={texts.open}>
      <Opening about={about} />
    </Expand>
  )
}

function Opening({ about }: { about: About }) {
  const [dangerToLife, setDanger] = useState(false)
  const [residentCannotDecide, setCannotDecide] = useState(false)
  const [reason, setReason] = useState('')
  const queries = useQueryClient()
  const opening = useSubmission(
    (body: object, idempotencyKey) => call('POST', '/consent/v1/break-glass', { body, idempotencyKey }),
    async () => {
      await queries.invalidateQueries({ queryKey: ['break-glass', about] })
      await queries.invalidateQueries({ queryKey: ['case-data'] })
    },
  )
  return (
    <Form onSubmit={() => void opening.submit({ ...about, reason, dangerToLife, residentCannotDecide })}>
      <p>{texts.lead}</p>
      <p className="bb-guide__name">{texts.consequencesTitle}</p>
      <ul>
        {texts.consequences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <FormFailure of={opening} />
      <Tick
        name="dangerToLife"
        label={texts.danger}
        checked={dangerToLife}
        onChange={setDanger}
        failure={opening.failure}
      />
      <Tick
        name="residentCannotDecide"
        label={texts.cannotDecide}
        checked={residentCannotDecide}
        onChange={setCannotDecide}
        failure={opening.failure}
      />
      <TextArea
        name="reason"
        label={texts.reason}
        hint={texts.reasonHint}
        maxLength={1000}
        value={reason}
        onChange={setReason}
        failure={opening.failure}
      />
      <SubmitButton pending={opening.pending} appearance="secondary-action-button">
        {texts.submit}
      </SubmitButton>
    </Form>
  )
}
