import { FormFieldDescription } from '@utrecht/form-field-description-react'
import { FormFieldErrorMessage } from '@utrecht/form-field-error-message-react'
import { FormField } from '@utrecht/form-field-react'
import { FormLabel } from '@utrecht/form-label-react'
import { Textbox } from '@utrecht/textbox-react'
import type { ReactNode } from 'react'
import { useTexts } from '../language/useLanguage'
import { useFieldId } from './scope'
import { messagesFor, type Failure } from './submission'

interface FieldProps {
  /** The property's name in the API; the server's messages land here. */
  name: string
  label: string
  hint?: ReactNode
  optional?: boolean
  failure: Failure | undefined
}

interface TextProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  /** Instead of sending the form around it. */
  onEnter?: () => void
  maxLength?: number
}

export function TextField({
  type = 'text',
  autoComplete = 'off',
  ...props
}: TextProps & {
  type?: 'text' | 'tel' | 'email' | 'url' | 'date' | 'datetime-local' | 'number'
  autoComplete?: string
  inputMode?: 'numeric' | 'decimal'
}) {
  return (
    <Labelled {...props}>
      {(attributes, invalid) => (
        <Textbox
          {...attributes}
          type={type}
          autoComplete={autoComplete}
          inputMode={props.inputMode}
          value={props.value}
          maxLength={props.maxLength}
          invalid={invalid}
          onChange={(event) => props.onChange(event.target.value)}
          onBlur={props.onBlur}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !props.onEnter) return
            event.preventDefault()
            props.onEnter()
          }}
        />
      )}
    </Labelled>
  )
}

export function TextArea({ rows = 3, ...props }: TextProps & { rows?: number }) {
  return (
    <Labelled {...props}>
      {(attributes, invalid) => (
        <textarea
          {...attributes}
          className={`utrecht-textarea utrecht-textarea--html-textarea${invalid ? ' utrecht-textarea--invalid' : ''}`}
          rows={rows}
          value={props.value}
          maxLength={props.maxLength}
          aria-invalid={invalid || undefined}
          onChange={(event) => props.onChange(event.target.value)}
          onBlur={props.onBlur}
        />
      )}
    </Labelled>
  )
}

export function SelectField({
  options,
  empty,
  ...props
}: TextProps & { options: { value: string; label: string }[]; empty?: string }) {
  return (
    <Labelled {...props}>
      {(attributes, invalid) => (
        <select
          {...attributes}
          className={`utrecht-select utrecht-select--html-select${invalid ? ' utrecht-select--invalid' : ''}`}
          value={props.value}
          aria-invalid={invalid || undefined}
          onChange={(event) => props.onChange(event.target.value)}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}

interface ControlAttributes {
  id: string
  name: string
  'aria-describedby': string | undefined
}

function Labelled({
  name,
  label,
  hint,
  optional,
  failure,
  children,
}: FieldProps & { children: (attributes: ControlAttributes, invalid: boolean) => ReactNode }) {
  const texts = useTexts('form')
  const id = useFieldId()(name)
  const messages = messagesFor(name, failure?.violations ?? [])
  const invalid = messages.length > 0
  const describedBy = [hint && `${id}-uitleg`, invalid && `${id}-fout`].filter(Boolean).join(' ')
  return (
    <FormField invalid={invalid} className="bb-field">
      <div className="utrecht-form-field__label">
        <FormLabel htmlFor={id}>
          {label} {optional && <span className="bb-optional">{texts.optional}</span>}
        </FormLabel>
      </div>
      {hint && (
        <FormFieldDescription id={`${id}-uitleg`} className="utrecht-form-field__description">
          {hint}
        </FormFieldDescription>
      )}
      {invalid && (
        <FormFieldErrorMessage id={`${id}-fout`} className="utrecht-form-field__error-message">
          {messages.join(' ')}
        </FormFieldErrorMessage>
      )}
      <div className="utrecht-form-field__input">
        {children({ id, name, 'aria-describedby': describedBy === '' ? undefined : describedBy }, invalid)}
      </div>
    </FormField>
  )
}
