import { Checkbox } from '@utrecht/checkbox-react'
import { FormFieldErrorMessage } from '@utrecht/form-field-error-message-react'
import { RadioButton } from '@utrecht/radio-button-react'
import { useId, type ReactNode } from 'react'
import { fieldId } from './Field'
import { messagesFor, type Failure } from './submission'

export interface Choice {
  value: string
  label: ReactNode
  hint?: ReactNode
}

interface ChoicesProps {
  name: string
  legend: ReactNode
  hint?: ReactNode
  choices: Choice[]
  failure: Failure | undefined
}

export function RadioChoices(props: ChoicesProps & { value: string; onChange: (value: string) => void }) {
  return (
    <Group {...props}>
      {(choice) => (
        <RadioButton
          id={`${fieldId(props.name)}-${choice.value}`}
          name={props.name}
          value={choice.value}
          checked={props.value === choice.value}
          aria-describedby={choice.hint ? `${fieldId(props.name)}-${choice.value}-uitleg` : undefined}
          onChange={() => props.onChange(choice.value)}
        />
      )}
    </Group>
  )
}

export function CheckboxChoices(
  props: ChoicesProps & { values: string[]; onChange: (values: string[]) => void },
) {
  return (
    <Group {...props}>
      {(choice) => (
        <Checkbox
          id={`${fieldId(props.name)}-${choice.value}`}
          name={props.name}
          checked={props.values.includes(choice.value)}
          aria-describedby={choice.hint ? `${fieldId(props.name)}-${choice.value}-uitleg` : undefined}
          onChange={() => props.onChange(toggled(props.values, choice.value))}
        />
      )}
    </Group>
  )
}

/** One box to tick, with its label; for a choice that stands alone. */
export function Tick({
  name,
  label,
  checked,
  onChange,
}: {
  name: string
  label: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
}) {
  const id = useId()
  return (
    <label className="bb-choice" htmlFor={id}>
      <Checkbox id={id} name={name} checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span className="utrecht-form-label bb-choice__label">{label}</span>
    </label>
  )
}

export function toggled(values: string[], value: string): string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
}

function Group({
  name,
  legend,
  hint,
  choices,
  failure,
  children,
}: ChoicesProps & { children: (choice: Choice) => ReactNode }) {
  const id = fieldId(name)
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
      {choices.map((choice) => (
        <div key={choice.value} className="bb-choice">
          {children(choice)}
          <div>
            <label className="bb-choice__label" htmlFor={`${id}-${choice.value}`}>
              {choice.label}
            </label>
            {choice.hint && (
              <div id={`${id}-${choice.value}-uitleg`} className="bb-choice__hint">
                {choice.hint}
              </div>
            )}
          </div>
        </div>
      ))}
    </fieldset>
  )
}
