import { useState } from 'react'
import type { ConsentRequest } from '../api/consent'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { date } from '../time/moments'
import { NOBODY, replyToSend, useRecording, useReply, useWording, witnessToSend } from './recording'
import { ReplyFields } from './ReplyFields'
import { texts } from './texts'
import { WitnessFields } from './WitnessFields'

interface Props {
  request: ConsentRequest
  onRecorded: () => void
}

/** What the resident answered in a conversation, after the whole question was read to him. */
export function WitnessedAnswer({ request, onRecorded }: Props) {
  const { reply, setReply, missing, check } = useReply()
  const [witness, setWitness] = useState(NOBODY)
  const recording = useRecording(request, 'witnessed-answer', onRecorded)
  return (
    <Form
      onSubmit={() => {
        if (check()) void recording.submit({ ...replyToSend(reply, request), ...witnessToSend(witness) })
      }}
    >
      <p>{texts.witnessHelp}</p>
      <ReadAloud id={request.id} />
      <FormFailure of={recording} />
      <ReplyFields
        request={request}
        legend={texts.answer}
        legendOfRelease={texts.release}
        reply={reply}
        onChange={setReply}
        failure={missing ?? recording.failure}
      />
      <WitnessFields witness={witness} onChange={setWitness} failure={recording.failure} />
      <SubmitButton pending={recording.pending} appearance="secondary-action-button">
        {texts.record}
      </SubmitButton>
    </Form>
  )
}

/** Consent must be informed: what is kept as heard is what stands here. */
function ReadAloud({ id }: { id: string }) {
  const question = useWording(id).data?.question
  if (!question) return null
  const until = question.until && texts.readUntil(date(question.until))
  return (
    <div>
      <p>{texts.readAloud}</p>
      <blockquote className="bb-quote">
        {[
          question.question,
          question.howWide,
          question.why,
          until,
          question.cannotBeUndone,
          question.release?.explanation,
          question.release?.question,
          question.release?.withoutIt,
          question.notice,
        ]
          .filter(Boolean)
          .map((line) => (
            <p key={line}>{line}</p>
          ))}
      </blockquote>
    </div>
  )
}
