import { useState } from 'react'
import type { MyRequest } from '../api/messaging'
import { TextArea } from '../form/Field'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { Alert } from '../ui/Alert'
import { Expand } from '../ui/Expand'
import { useMyStep } from './myRequests'
import { texts } from './texts'

/** The alarm bell: one press is enough, words are not needed. */
export function Bell({ request }: { request: MyRequest }) {
  const ringing = useMyStep(request.id, 'bell')
  const [text, setText] = useState('')
  if (request.bellRung) {
    return (
      <Alert type="info" live>
        <p>{texts.bellRung}</p>
      </Alert>
    )
  }
  return (
    <Expand label={texts.bell}>
      <form
        className="bb-form"
        onSubmit={(event) => {
          event.preventDefault()
          void ringing.submit(text === '' ? {} : { text })
        }}
      >
        <p>{texts.bellHelp}</p>
        <FormFailure of={ringing} />
        <TextArea
          name="text"
          label={texts.bellText}
          optional
          rows={2}
          maxLength={1000}
          value={text}
          onChange={setText}
          failure={ringing.failure}
        />
        <SubmitButton pending={ringing.pending}>{texts.bellSend}</SubmitButton>
      </form>
    </Expand>
  )
}

export function Reply({ request }: { request: MyRequest }) {
  const [text, setText] = useState('')
  const [sent, setSent] = useState(false)
  const replying = useMyStep(request.id, 'replies', () => {
    setText('')
    setSent(true)
  })
  return (
    <Expand label={texts.reply}>
      <form
        className="bb-form"
        onSubmit={(event) => {
          event.preventDefault()
          setSent(false)
          void replying.submit({ text })
        }}
      >
        <FormFailure of={replying} />
        <TextArea
          name="text"
          label={texts.replyLabel}
          maxLength={2000}
          value={text}
          onChange={setText}
          failure={replying.failure}
        />
        <div className="bb-row">
          <SubmitButton pending={replying.pending} appearance="secondary-action-button">
            {texts.replySend}
          </SubmitButton>
          <span role="status">{sent && texts.replySent}</span>
        </div>
      </form>
    </Expand>
  )
}

/** Only the resident calls it done, and may always come back. */
export function Done({ request }: { request: MyRequest }) {
  const finishing = useMyStep(request.id, 'done')
  const reopening = useMyStep(request.id, 'reopening')
  if (request.status !== 'OPEN') {
    return (
      <form
        className="bb-form"
        onSubmit={(event) => {
          event.preventDefault()
          void reopening.submit({})
        }}
      >
        <FormFailure of={reopening} />
        <SubmitButton pending={reopening.pending} appearance="secondary-action-button">
          {texts.reopen}
        </SubmitButton>
      </form>
    )
  }
  return (
    <Expand label={texts.done}>
      <form
        className="bb-form"
        onSubmit={(event) => {
          event.preventDefault()
          void finishing.submit({})
        }}
      >
        <p>{texts.doneHelp}</p>
        <FormFailure of={finishing} />
        <SubmitButton pending={finishing.pending} appearance="secondary-action-button">
          {texts.doneSend}
        </SubmitButton>
      </form>
    </Expand>
  )
}
