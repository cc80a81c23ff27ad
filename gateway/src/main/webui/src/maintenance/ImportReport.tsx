import { FormFieldErrorMessage } from '@utrecht/form-field-error-message-react'
import { useState } from 'react'
import type { ImportReport as Report } from '../api/directory'
import { RadioChoices } from '../form/Choices'
import { Alert } from '../ui/Alert'
import { Section } from '../ui/Page'
import { WideTable } from '../ui/WideTable'
import { texts } from './texts'

export interface RowError {
  place: string
  message: string
}

export function RowErrors({ rows }: { rows: RowError[] }) {
  return (
    <Alert type="error" title={texts.errors} arrives>
      <p>{texts.nothing}</p>
      <table className="bb-table">
        <thead>
          <tr>
            <th scope="col">{texts.place}</th>
            <th scope="col">{texts.message}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.place} ${row.message}`}>
              <td>{row.place}</td>
              <td>{row.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Alert>
  )
}

/** A file that lacks so much that it may be cut off. */
export function RemovesMany({ places }: { places: string[] }) {
  return <RowErrors rows={places.map((place) => ({ place, message: texts.removesMany }))} />
}

/** Who wins where people changed something here. */
export function ConflictChoice({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  return (
    <RadioChoices
      name="voorrang"
      legend={texts.conflicts}
      choices={texts.conflictChoices}
      value={value}
      failure={undefined}
      onChange={onChange}
    />
  )
}

/** What an import does, or would do, to each kind. */
export function Counts({
  report,
  arrives = true,
}: {
  report: Pick<Report, 'applied' | 'counts'>
  /** Unless what is wrong asks for attention first. */
  arrives?: boolean
}) {
  const title = report.applied ? texts.appliedTitle : texts.previewTitle
  return (
    <Section key={title} title={title} arrives={arrives}>
      <WideTable label={title}>
        <thead>
          <tr>
            <th scope="col">{texts.what}</th>
            <th scope="col">{texts.new}</th>
            <th scope="col">{texts.changed}</th>
            <th scope="col">{texts.unchanged}</th>
            <th scope="col">{texts.gone}</th>
            <th scope="col">{texts.inConflict}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(report.counts).map(([name, count]) => (
            <tr key={name}>
              <th scope="row">{texts.files[name] ?? name}</th>
              <td>{count.new}</td>
              <td>{count.changed}</td>
              <td>{count.unchanged}</td>
              <td>{count.gone}</td>
              <td>{count.conflicts}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </Section>
  )
}

export function FileField({
  label,
  accept,
  onChange,
}: {
  label: string
  accept: string
  onChange: (file: File | undefined) => void
}) {
  const [missing, setMissing] = useState(false)
  return (
    <div className="bb-field">
      <label className="utrecht-form-label" htmlFor="bestand">
        {label}
      </label>
      {missing && <FormFieldErrorMessage id="bestand-fout">{texts.fileMissing}</FormFieldErrorMessage>}
      <input
        id="bestand"
        type="file"
        accept={accept}
        required
        className="bb-file"
        aria-describedby={missing ? 'bestand-fout' : undefined}
        aria-invalid={missing || undefined}
        onInvalid={(event) => {
          // The browser's own message is in the browser's language, and gone in a moment.
          event.preventDefault()
          setMissing(true)
          event.currentTarget.focus()
        }}
        onChange={(event) => {
          setMissing(false)
          onChange(event.target.files?.[0])
        }}
      />
    </div>
  )
}
