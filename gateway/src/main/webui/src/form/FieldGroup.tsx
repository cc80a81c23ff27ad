import { FormFieldErrorMessage } from '@utrecht/form-field-error-message-react'
import type { ReactNode } from 'react'
import { useFieldId } from './scope'
import { messagesFor, type Failure } from './submission'

/** Several controls that are one field of the API; its messages stand above them. */
export function FieldGroup({
  name,
  legend,
  hint,
  failure,
  children,
}: {
  name: string
  legend: ReactNode
  hint?: ReactNode
  failure: Failure | undefined
  children: ReactNode
}) {
  const id = useFieldId()(name)
  const messages = messagesFor(name, failure?.violations ?? [])
  const describedBy = [hint && `${id}-uitleg`, messages.length > 0 && `${id}-fout`].filter(Boolean).join(' ')
  return (
    <fieldset
      className={`bb-choices${messages.length > 0 ? ' bb-choices--invalid' : ''}`}
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy === '' ? undefined : describedBy}
    >
      <legend className="utrecht-form-label">{legend}</legend>
      {hint && (
        <div id={`${id}-uitleg`} className="utrecht-form-field-description">
          {hint}
        </div>
      )}
      {messages.length > 0 && (
        <FormFieldErrorMessage id={`${id}-fout`}>{messages.join(' ')}</FormFieldErrorMessage>
      )}
      {children}
    </fieldset>
  )
}
