import { Button } from '@utrecht/button-react'
import { useState } from 'react'
import type { CounterCode as Code } from '../api/consent'
import { call } from '../api/http'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { hour } from '../time/moments'
import { useNow } from '../time/useNow'
import { QrCode } from '../ui/QrCode'
import { texts } from './texts'

interface CounterCodeProps {
  /** Where a code is made. */
  path: string
  help: string
  until: (when: string) => string
  onMade?: () => void
}

/** A code for the resident's own phone: to scan, or to type. It is kept nowhere but on this screen. */
export function CounterCode({ path, help, until, onMade }: CounterCodeProps) {
  const [code, setCode] = useState<Code>()
  const making = useSubmission(
    () => call<Code>('POST', path),
    ({ data }) => {
      setCode(data)
      onMade?.()
    },
  )
  return (
    <div className="bb-stack">
      <p>{help}</p>
      <FormFailure of={making} />
      {code && <Shown code={code} until={until} />}
      <div>
        <Button
          appearance="secondary-action-button"
          busy={making.pending}
          onClick={() => void making.submit({})}
        >
          {code ? texts.counterAgain : texts.counterMake}
        </Button>
      </div>
    </div>
  )
}

function Shown({ code: { code, expiresAt }, until }: { code: Code } & Pick<CounterCodeProps, 'until'>) {
  const over = useNow() >= new Date(expiresAt)
  const address = `${window.location.origin}/balie`
  if (over) return <p role="status">{texts.counterOver}</p>
  return (
    <div className="bb-card bb-card--tinted" role="status">
      {/* Behind the #, which no browser sends along: so the code stands in no log. */}
      <QrCode text={`${address}#${code.replaceAll('-', '')}`} label={texts.counterQr} />
      <p>{texts.counterType(address)}</p>
      <p className="bb-code">{code}</p>
      <p>{until(hour(expiresAt))}</p>
    </div>
  )
}
