import { Button } from '@utrecht/button-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import type { Submission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'

/** A form that comes up within a list; its title takes the focus. */
export function CardForm<I>({
  title,
  of: submission,
  onSubmit,
  save,
  cancel,
  onCancel,
  children,
}: {
  title: string
  of: Submission<I>
  onSubmit: () => void
  save: string
  cancel: string
  onCancel: () => void
  children: ReactNode
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="bb-card bb-stack">
      <h3 className="bb-item__title" ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <Form onSubmit={onSubmit}>
        <FormFailure of={submission} />
        {children}
        <div className="bb-row">
          <SubmitButton pending={submission.pending}>{save}</SubmitButton>
          <Button appearance="subtle-button" onClick={onCancel}>
            {cancel}
          </Button>
        </div>
      </Form>
    </div>
  )
}
