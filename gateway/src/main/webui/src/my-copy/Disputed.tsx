import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../api/http'
import type { CopiedCaseItem, CopiedCorrection } from '../api/messaging'
import { TextArea } from '../form/Field'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { useSubmission } from '../form/submission'
import { useMoments, useTexts } from '../language/useLanguage'
import { useFocusOnArrival } from '../ui/arrival'
import { Expand } from '../ui/Expand'
import { useKindName } from './useKindName'
import { useNamed } from './useNamed'

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
  const texts = useTexts('myCopy')
  const kindName = useKindName()
  const [said, setSaid] = useState(false)
  const waits = corrections.some(({ status }) => status === 'ASKED')
  return (
    <>
      {corrections.map((correction) => (
        <Said key={correction.id} correction={correction} arrives={said && correction.status === 'ASKED'} />
      ))}
      {!waits && !item.replacedAt && (
        <div className="bb-no-print">
          <Expand label={texts.wrong(kindName(item))}>
            <SayWhatIsWrong requestId={requestId} item={item} onSaid={() => setSaid(true)} />
          </Expand>
        </div>
      )}
    </>
  )
}

/** @param arrives it comes in the place of the form that said so */
function Said({ correction, arrives }: { correction: CopiedCorrection; arrives: boolean }) {
  const texts = useTexts('myCopy')
  const place = useFocusOnArrival<HTMLDivElement>(arrives)
  return (
    <div ref={place} tabIndex={arrives ? -1 : undefined}>
      <p>{texts.youSaid(correction.statement || texts.erased)}</p>
      <AnswerTo correction={correction} />
    </div>
  )
}

function AnswerTo({ correction }: { correction: CopiedCorrection }) {
  const { status, answerBy, answeredBy, answeredAt, reason } = correction
  const texts = useTexts('myCopy')
  const { onPaper } = useMoments()
  const { named } = useNamed()
  const who = answeredBy ? named(answeredBy) : ''
  const said = {
    ASKED: answerBy && texts.answerBy(onPaper(answerBy)),
    CORRECTED: answeredAt && texts.wasCorrected(who, onPaper(answeredAt)),
    REFUSED: texts.wasRefused(who, reason ?? texts.erased),
  }
  return <p className="bb-quiet">{said[status]}</p>
}

function SayWhatIsWrong({
  requestId,
  item,
  onSaid,
}: {
  requestId: string
  item: CopiedCaseItem
  onSaid: () => void
}) {
  const texts = useTexts('myCopy')
  const [text, setText] = useState('')
  const queries = useQueryClient()
  const asking = useSubmission(
    (body: object, idempotencyKey) =>
      call('POST', `/messaging/v1/my-requests/${requestId}/corrections`, { body, idempotencyKey }),
    () => {
      onSaid()
      return queries.invalidateQueries({ queryKey: ['my-copy', 'messaging'] })
    },
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
