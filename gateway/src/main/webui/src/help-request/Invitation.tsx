import { Form } from '../form/Form'
import { Button } from '@utrecht/button-react'
import { useState } from 'react'
import { call } from '../api/http'
import type { Invitation as Code } from '../api/consent'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { moment } from '../time/moments'
import { useNow } from '../time/useNow'
import { Section } from '../ui/Page'
import { texts } from './texts'

/** The code is kept nowhere but on this screen: shown once, printable. */
export function Invitation({ residentId }: { residentId: string }) {
  const [made, setMade] = useState<Code>()
  const making = useSubmission(
    (_: object, idempotencyKey) =>
      call<Code>('POST', `/consent/v1/residents/${residentId}/invitations`, { idempotencyKey }),
    ({ data }) => setMade(data),
  )
  return (
    <Section title={texts.invite}>
      <p className="bb-no-print">{texts.inviteHelp}</p>
      <FormFailure of={making} />
      {made ? (
        <ShownOnce code={made} />
      ) : (
        <Form
          onSubmit={() => {
            void making.submit({})
          }}
        >
          <SubmitButton pending={making.pending} appearance="secondary-action-button">
            {texts.makeCode}
          </SubmitButton>
        </Form>
      )}
    </Section>
  )
}

function ShownOnce({ code }: { code: Code }) {
  const now = useNow()
  return (
    <div className="bb-card bb-card--tinted bb-print" role="status">
      <strong>{texts.printTitle}</strong>
      <p className="bb-quiet">{texts.code}</p>
      <p className="bb-code">{code.code}</p>
      <p>{texts.printHelp}</p>
      <p>{window.location.origin}/code</p>
      <p className="bb-quiet bb-no-print">{texts.codeOnce(moment(code.expiresAt, now))}</p>
      <div className="bb-no-print">
        <Button appearance="secondary-action-button" onClick={() => window.print()}>
          {texts.print}
        </Button>
      </div>
    </div>
  )
}
