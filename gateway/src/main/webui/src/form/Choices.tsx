import { Checkbox } from '@utrecht/checkbox-react'
import { FormFieldErrorMessage } from '@utrecht/form-field-error-message-react'
import { RadioButton } from '@utrecht/radio-button-react'
import { useId, type ReactNode } from 'react'
import { FieldGroup } from './FieldGroup'
import { useFieldId } from './scope'
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
  /** Short choices stand beside each other where there is room. */
  columns?: boolean
}

export function RadioChoices(props: ChoicesProps & { value: string; onChange: (value: string) => void }) {
  const id = useFieldId()(props.name)
  return (
    <Group {...props}>
      {(choice) => (
        <RadioButton
          id={`${id}-${choice.value}`}
          name={props.name}
          value={choice.value}
          checked={props.value === choice.value}
          aria-describedby={choice.hint ? `${id}-${choice.value}-uitleg` : undefined}
          onChange={() => props.onChange(choice.value)}
        />
      )}
    </Group>
  )
}

export function CheckboxChoices(
  props: ChoicesProps & { values: string[]; onChange: (values: string[]) => void },
) {
  const id = useFieldId()(props.name)
  return (
    <Group {...props}>
      {(choice) => (
        <Checkbox
          id={`${id}-${choice.value}`}
          name={props.name}
          checked={props.values.includes(choice.value)}
          aria-describedby={choice.hint ? `${id}-${choice.value}-uitleg` : undefined}
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
  failure,
}: {
  name: string
  label: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  failure?: Failure | undefined
}) {
  const own = useId()
  const messages = messagesFor(name, failure?.violations ?? [])
  const inForm = useFieldId()(name)
  const id = failure ? inForm : own
  return (
    <div className={messages.length > 0 ? 'bb-choices--invalid' : undefined}>
      {messages.length > 0 && (
        <FormFieldErrorMessage id={`${id}-fout`}>{messages.join(' ')}</FormFieldErrorMessage>
      )}
      <label className="bb-choice" htmlFor={id}>
        <Checkbox
          id={id}
          name={name}
          checked={checked}
          invalid={messages.length > 0}
          aria-describedby={messages.length > 0 ? `${id}-fout` : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span className="bb-choice__label">{label}</span>
      </label>
    </div>
  )
}

export function toggled(values: string[], value: string): string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
}

function Group({
  choices,
  columns,
  children,
  ...group
}: ChoicesProps & { children: (choice: Choice) => ReactNode }) {
  const id = useFieldId()(group.name)
  return (
    <FieldGroup {...group}>
      <div className={columns ? 'bb-choices__columns' : undefined}>
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
      </div>
    </FieldGroup>
  )
}
