import { useState } from 'react'
import type { ConsentRequest, ConsentSheet, ConsentSheetItem } from '../api/consent'
import { SelectField, TextField } from '../form/Field'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { languageOf } from '../language/languages'
import { date } from '../time/moments'
import { ButtonLink, TextLink } from '../ui/links'
import { Loaded } from '../ui/Loaded'
import { replyToSend, useRecording, useReply, useSheet, useSheets } from './recording'
import { ReplyFields } from './ReplyFields'
import { texts } from './texts'

const LONGEST_PLACE = 200

interface Props {
  request: ConsentRequest
  onRecorded: () => void
}

/** What the resident ticked and signed, on a paper that was made before. */
export function PaperAnswer(props: Props) {
  const { id } = props.request
  return (
    <div className="bb-stack">
      <p>{texts.paperHelp}</p>
      <div>
        <ButtonLink to="/vraag-op-papier/$id/{-$papier}" params={{ id }}>
          {texts.paperPrint}
        </ButtonLink>
      </div>
      <Loaded query={useSheets(id)}>
        {({ items }) =>
          items.length === 0 ? <p>{texts.paperNone}</p> : <OnSheet {...props} sheets={items} />
        }
      </Loaded>
    </div>
  )
}

function OnSheet({ request, onRecorded, sheets }: Props & { sheets: ConsentSheetItem[] }) {
  const { reply, setReply, missing, check } = useReply()
  const [paper, setPaper] = useState({ signedOn: '', paperKept: '' })
  const [chosen, setChosen] = useState<string>()
  const only = sheets.length === 1 ? sheets[0]?.number : undefined
  const sheet = chosen ?? only ?? ''
  const printed = useSheet(request.id, sheet)
  const asked = printed.data ? asPrinted(request, printed.data) : request
  const recording = useRecording(request, 'paper-answer', onRecorded)
  const { failure } = recording
  const field = (name: keyof typeof paper) => ({
    name,
    value: paper[name],
    onChange: (value: string) => setPaper({ ...paper, [name]: value }),
    failure,
  })
  const fields = (
    <>
      <ReplyFields
        request={asked}
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
      <SubmitButton pending={recording.pending} appearance="secondary-action-button">
        {texts.record}
      </SubmitButton>
    </>
  )
  return (
    <Form
      onSubmit={() => {
        const { signedOn, ...rest } = paper
        const signed = signedOn === '' ? {} : { signedOn }
        if (check()) void recording.submit({ ...replyToSend(reply, asked), ...rest, ...signed, sheet })
      }}
    >
      <FormFailure of={recording} />
      <SelectField
        name="sheet"
        label={texts.paperWhich}
        hint={texts.paperWhichHint}
        {...(only === undefined ? { empty: texts.paperChoose } : {})}
        options={sheets.map(({ number, language, madeAt }) => ({
          value: number,
          label: texts.paperOf(number, languageOf(language)?.name ?? language, date(madeAt)),
        }))}
        value={sheet}
        onChange={setChosen}
        failure={failure}
      />
      {sheet !== '' && (
        <p>
          <TextLink to="/vraag-op-papier/$id/{-$papier}" params={{ id: request.id, papier: sheet }}>
            {texts.paperAgain(sheet)}
          </TextLink>
        </p>
      )}
      {sheet === '' ? fields : <Loaded query={printed}>{() => fields}</Loaded>}
    </Form>
  )
}

/** Whether a release was asked, stands on the paper: what is secret may have changed since. */
function asPrinted(request: ConsentRequest, { question }: ConsentSheet): ConsentRequest {
  return {
    ...request,
    kinds: request.kinds.map(({ code, name }) => ({
      code,
      name,
      underSecrecy: question.kinds.some((kind) => kind.code === code && kind.underSecrecy === true),
    })),
  }
}
