import { Form } from '../form/Form'
import { Button } from '@utrecht/button-react'
import { useState } from 'react'
import type { MyRequest } from '../api/messaging'
import { TextArea } from '../form/Field'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { useTexts } from '../language/useLanguage'
import { Alert } from '../ui/Alert'
import { Expand } from '../ui/Expand'
import { useMyStep } from './myRequests'

/** The alarm bell: two presses without a word are enough; words may be added. */
export function Bell({ request }: { request: MyRequest }) {
  const texts = useTexts('myRequest')
  const ringing = useMyStep(request.id, 'bell')
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  if (request.bellRung) {
    return (
      <Alert type="info" live>
        <p>{texts.bellRung}</p>
      </Alert>
    )
  }
  return (
    <div className="bb-stack">
      <div>
        <Button
          appearance="secondary-action-button"
          className="bb-wide-on-phone"
          aria-expanded={open}
          aria-controls="bel"
          onClick={() => setOpen(!open)}
        >
          {texts.bell}
        </Button>
      </div>
      <Form
        id="bel"
        hidden={!open}
        onSubmit={() => {
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
      </Form>
    </div>
  )
}

export function Reply({ request }: { request: MyRequest }) {
  const texts = useTexts('myRequest')
  const [text, setText] = useState('')
  const [sent, setSent] = useState(false)
  const replying = useMyStep(request.id, 'replies', () => {
    setText('')
    setSent(true)
  })
  return (
    <Expand label={texts.reply}>
      <Form
        onSubmit={() => {
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
      </Form>
    </Expand>
  )
}

/** Only the resident calls it done, and may always come back. */
export function Done({ request }: { request: MyRequest }) {
  const texts = useTexts('myRequest')
  const finishing = useMyStep(request.id, 'done')
  const reopening = useMyStep(request.id, 'reopening')
  if (request.status !== 'OPEN') {
    return (
      <Form
        onSubmit={() => {
          void reopening.submit({})
        }}
      >
        <FormFailure of={reopening} />
        <SubmitButton pending={reopening.pending} appearance="secondary-action-button">
          {texts.reopen}
        </SubmitButton>
      </Form>
    )
  }
  return (
    <Expand label={texts.done}>
      <Form
        onSubmit={() => {
          void finishing.submit({})
        }}
      >
        <p>{texts.doneHelp}</p>
        <FormFailure of={finishing} />
        <SubmitButton pending={finishing.pending} appearance="secondary-action-button">
          {texts.doneSend}
        </SubmitButton>
      </Form>
    </Expand>
  )
}
