import { useState } from 'react'
import type { ConsentRequest } from '../api/consent'
import { SelectField, TextField } from '../form/Field'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { languages } from '../language/languages'
import { ButtonLink } from '../ui/links'
import { replyToSend, useRecording, useReply } from './recording'
import { ReplyFields } from './ReplyFields'
import { texts } from './texts'

const LONGEST_PLACE = 200

/** What the resident ticked and signed. */
export function PaperAnswer({ request, onRecorded }: { request: ConsentRequest; onRecorded: () => void }) {
  const { reply, setReply, missing, check } = useReply()
  const [paper, setPaper] = useState({ signedOn: '', paperKept: '', language: 'nl' })
  const recording = useRecording(request, 'paper-answer', onRecorded)
  const { failure } = recording
  const field = (name: keyof typeof paper) => ({
    name,
    value: paper[name],
    onChange: (value: string) => setPaper({ ...paper, [name]: value }),
    failure,
  })
  return (
    <Form
      onSubmit={() => {
        const { signedOn, ...rest } = paper
        const signed = signedOn === '' ? {} : { signedOn }
        if (check()) void recording.submit({ ...replyToSend(reply, request), ...rest, ...signed })
      }}
    >
      <p>{texts.paperHelp}</p>
      <div>
        <ButtonLink to="/vraag-op-papier/$id" params={{ id: request.id }}>
          {texts.paperPrint}
        </ButtonLink>
      </div>
      <FormFailure of={recording} />
      <ReplyFields
        request={request}
        legend={texts.answerOnPaper}
        legendOfRelease={texts.releaseOnPaper}
        reply={reply}
        onChange={setReply}
        failure={missing ?? failure}
      />
      <TextField {...field('signedOn')} label={texts.signedOn} type="date" />
      <TextField
        {...field('paperKept')}
        label={texts.paperKept}
        hint={texts.paperKeptHint}
        maxLength={LONGEST_PLACE}
      />
      <SelectField
        {...field('language')}
        label={texts.paperLanguage}
        options={languages.map(({ tag, name }) => ({ value: tag, label: name }))}
      />
      <SubmitButton pending={recording.pending} appearance="secondary-action-button">
        {texts.record}
      </SubmitButton>
    </Form>
  )
}
