import { Button } from '@utrecht/button-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../api/http'
import type { AnswerCode, Introduction } from '../api/messaging'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { useSubmission } from '../form/submission'
import { moment } from '../time/moments'
import { useNow } from '../time/useNow'
import { Expand } from '../ui/Expand'
import { OF_REQUEST, pathOf } from './introductions'
import { texts } from './texts'

/** With this the initiative answers itself. It is kept nowhere but on this screen, and never goes to the resident. */
export function AnswerLink({ requestId, introduction }: { requestId: string; introduction: Introduction }) {
  const now = useNow()
  const queries = useQueryClient()
  const [made, setMade] = useState<AnswerCode>()
  const making = useSubmission(
    () => call<AnswerCode>('POST', `${pathOf(requestId)}/${introduction.id}/answer-code`),
    async ({ data }) => {
      setMade(data)
      // It has a new version now, which the next step goes by.
      await queries.invalidateQueries({ queryKey: [OF_REQUEST] })
    },
  )
  return (
    <Expand label={texts.link}>
      <p>{texts.linkHelp}</p>
      {made ? (
        <ShownOnce code={made} />
      ) : (
        <Form onSubmit={() => void making.submit({})}>
          {introduction.codeExpiresAt && <p>{texts.hadCode(moment(introduction.codeExpiresAt, now))}</p>}
          <FormFailure of={making} />
          <SubmitButton pending={making.pending} appearance="secondary-action-button">
            {texts.makeLink}
          </SubmitButton>
        </Form>
      )}
    </Expand>
  )
}

function ShownOnce({ code }: { code: AnswerCode }) {
  const now = useNow()
  const [copied, setCopied] = useState(false)
  // Behind the #, so that the code reaches no server's log.
  const link = `${window.location.origin}/welkom#${code.code}`
  return (
    <div className="bb-card bb-card--tinted">
      <p className="bb-breaks">{link}</p>
      <div className="bb-row">
        <Button
          appearance="secondary-action-button"
          onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}
        >
          {texts.copy}
        </Button>
        <span role="status">{copied && texts.copied}</span>
      </div>
      <p className="bb-quiet">{texts.code}</p>
      <p className="bb-code">{code.code}</p>
      <p className="bb-quiet">{texts.codeOnce(moment(code.expiresAt, now))}</p>
    </div>
  )
}
