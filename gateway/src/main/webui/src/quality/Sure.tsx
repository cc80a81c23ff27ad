import { Button } from '@utrecht/button-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { FormFailure } from '../form/FormFailure'
import type { Submission } from '../form/submission'
import { texts } from './texts'

/** Something with consequences: the button asks first, and then does it. */
export function Sure({
  label,
  name = label,
  ask,
  yes,
  of: submission,
  children,
}: {
  label: string
  /** What the button is called aloud, where several on the screen have the same label. */
  name?: string
  ask: string
  yes: string
  of: Submission<void>
  children?: ReactNode
}) {
  const [asking, setAsking] = useState<boolean>()
  const question = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // Not at first: only one of the two that comes in the place of the other.
    if (asking !== undefined) (asking ? question : button).current?.focus()
  }, [asking])
  if (!asking) {
    return (
      <div>
        <Button
          ref={button}
          appearance="secondary-action-button"
          aria-label={name === label ? undefined : name}
          onClick={() => setAsking(true)}
        >
          {label}
        </Button>
      </div>
    )
  }
  return (
    <div ref={question} className="bb-card bb-stack" role="group" aria-label={name} tabIndex={-1}>
      <FormFailure of={submission} />
      <p>{ask}</p>
      {children}
      <div className="bb-row">
        <Button
          appearance="primary-action-button"
          busy={submission.pending}
          onClick={() => void submission.submit()}
        >
          {yes}
        </Button>
        <Button
          appearance="subtle-button"
          onClick={() => {
            submission.clear()
            setAsking(false)
          }}
        >
          {texts.cancel}
        </Button>
      </div>
    </div>
  )
}
