import { Button } from '@utrecht/button-react'
import { SelectField, TextField } from '../form/Field'
import type { Failure } from '../form/submission'
import { ALL, type RetentionDraft } from './draft'
import type { Names } from './names'
import { texts } from './proposalTexts'

interface RetentionFieldsProps {
  rows: RetentionDraft[]
  kinds: string[]
  names: Names
  failure: Failure | undefined
  onChange: (rows: RetentionDraft[]) => void
}

/** How long data is kept: one term for all, and another one where a kind has its own law. */
export function RetentionFields({ rows, kinds, names, failure, onChange }: RetentionFieldsProps) {
  const set = (index: number, change: Partial<RetentionDraft>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...change } : row)))
  const whole = failure?.violations.filter((violation) => violation.field === 'retention') ?? []
  return (
    <fieldset className="bb-choices" id="veld-retention" tabIndex={-1}>
      <legend className="utrecht-form-label">{texts.retention}</legend>
      {whole.map((violation) => (
        <p key={violation.message} className="utrecht-form-field-error-message">
          {violation.message}
        </p>
      ))}
      {rows.map((row, index) => (
        // Rows have no id of their own, and are only added at the end.
        <div key={index} className="bb-stack">
          {row.kind !== ALL && (
            <SelectField
              name={`retention[${index}].kind`}
              label={texts.retentionKind}
              empty={texts.choose}
              options={kinds
                .filter((kind) => !kind.startsWith(ALL))
                .map((kind) => ({ value: kind, label: names.kind(kind) }))}
              value={row.kind}
              onChange={(kind) => set(index, { kind })}
              failure={failure}
            />
          )}
          <TextField
            name={`retention[${index}].months`}
            label={row.kind === ALL ? `${texts.months}, ${texts.retentionAll}` : texts.months}
            inputMode="numeric"
            value={row.months}
            onChange={(months) => set(index, { months })}
            failure={failure}
          />
          <TextField
            name={`retention[${index}].law`}
            label={texts.law}
            maxLength={200}
            value={row.law}
            onChange={(law) => set(index, { law })}
            failure={failure}
          />
          {row.kind !== ALL && (
            <div>
              <Button
                appearance="subtle-button"
                onClick={() => onChange(rows.filter((_, at) => at !== index))}
              >
                {texts.removeRetention}
              </Button>
            </div>
          )}
        </div>
      ))}
      <div>
        <Button
          appearance="subtle-button"
          onClick={() => onChange([...rows, { kind: '', months: '', law: '' }])}
        >
          {texts.addRetention}
        </Button>
      </div>
    </fieldset>
  )
}
