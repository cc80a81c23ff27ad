import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../api/http'
import type { CopiedCaseItem, CopiedCorrection } from '../api/messaging'
import { TextArea } from '../form/Field'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { useSubmission } from '../form/submission'
import { onPaper } from '../time/moments'
import { Expand } from '../ui/Expand'
import { named } from './named'
import { texts } from './texts'

/** What the resident said of an item, and what came of it; and the way to say that it is wrong. */
export function Disputed({
  requestId,
  item,
  corrections,
}: {
  requestId: string
  item: CopiedCaseItem
  corrections: CopiedCorrection[]
}) {
  const waits = corrections.some(({ status }) => status === 'ASKED')
  return (
    <>
      {corrections.map((correction) => (
        <div key={correction.id} aria-live="polite">
          <p>{texts.youSaid(correction.statement || texts.erased)}</p>
          <p className="bb-quiet">{answerOf(correction)}</p>
        </div>
      ))}
      {!waits && !item.replacedAt && (
        <div className="bb-no-print">
          <Expand label={texts.wrong(item.kindName)}>
            <SayWhatIsWrong requestId={requestId} item={item} />
          </Expand>
        </div>
      )}
    </>
  )
}

function answerOf({ status, answerBy, answeredBy, answeredAt, reason }: CopiedCorrection): string {
  const who = answeredBy ? named(answeredBy) : ''
  switch (status) {
    case 'ASKED':
      return answerBy ? texts.answerBy(onPaper(answerBy)) : ''
    case 'CORRECTED':
      return answeredAt ? texts.wasCorrected(who, onPaper(answeredAt)) : ''
    case 'REFUSED':
      return texts.wasRefused(who, reason ?? texts.erased)
  }
}

function SayWhatIsWrong({ requestId, item }: { requestId: string; item: CopiedCaseItem }) {
  const [text, setText] = useState('')
  const queries = useQueryClient()
  const asking = useSubmission(
    (body: object, idempotencyKey) =>
      call('POST', `/messaging/v1/my-requests/${requestId}/corrections`, { body, idempotencyKey }),
    () => queries.invalidateQueries({ queryKey: ['my-copy', 'messaging'] }),
  )
  return (
    <Form onSubmit={() => void asking.submit({ caseItemId: item.id, text })}>
      <FormFailure of={asking} />
      <p>{texts.wrongHelp}</p>
      <TextArea
        name="text"
        label={texts.wrongText}
        rows={3}
        maxLength={2000}
        value={text}
        onChange={setText}
        failure={asking.failure}
      />
      <SubmitButton pending={asking.pending} appearance="secondary-action-button">
        {texts.wrongSend}
      </SubmitButton>
    </Form>
  )
}
