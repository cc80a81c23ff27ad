import { Form } from '../form/Form'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../api/http'
import type { ImportReport } from '../api/directory'
import type { Violation } from '../api/problem'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { Alert } from '../ui/Alert'
import { Page, Section } from '../ui/Page'
import { texts } from './texts'

interface Attempt {
  file: File
  dryRun: boolean
}

/** First a dry run, so that nothing changes before someone has seen what would. */
export function ImportPage() {
  const [file, setFile] = useState<File>()
  const [report, setReport] = useState<ImportReport>()
  const queries = useQueryClient()
  const importing = useSubmission(
    ({ file: body, dryRun }: Attempt) =>
      call<ImportReport>('POST', `/directory/v1/imports?dryRun=${dryRun}`, { body }),
    async ({ data }) => {
      setReport(data)
      if (data.applied) await queries.invalidateQueries()
    },
  )
  const rowErrors = importing.failure?.violations ?? []
  const ready = report !== undefined && !report.applied && report.errors.length === 0

  return (
    <Page title={texts.importTitle} lead={texts.importLead}>
      <Form
        onSubmit={() => {
          if (file) void importing.submit({ file, dryRun: true })
        }}
      >
        {rowErrors.length === 0 && <FormFailure of={importing} />}
        <div className="bb-field">
          <label className="utrecht-form-label" htmlFor="bestand">
            {texts.file}
          </label>
          <input
            id="bestand"
            type="file"
            accept=".zip,application/zip"
            required
            className="bb-file"
            onChange={(event) => {
              setFile(event.target.files?.[0])
              setReport(undefined)
              importing.clear()
            }}
          />
        </div>
        <SubmitButton
          pending={importing.pending}
          appearance={ready ? 'secondary-action-button' : 'primary-action-button'}
        >
          {texts.check}
        </SubmitButton>
      </Form>
      {rowErrors.length > 0 && <RowErrors rows={rowErrors.map(asRow)} />}
      {report && report.errors.length > 0 && (
        <RowErrors
          rows={report.errors.map(({ file: name, row, column, message }) => ({
            place: `${name}:${row}:${column}`,
            message,
          }))}
        />
      )}
      {report && <Counts report={report} />}
      {ready && file && (
        <Form
          onSubmit={() => {
            void importing.submit({ file, dryRun: false })
          }}
        >
          <SubmitButton pending={importing.pending}>{texts.apply}</SubmitButton>
        </Form>
      )}
    </Page>
  )
}

interface RowError {
  place: string
  message: string
}

function asRow({ field, message }: Violation): RowError {
  return { place: field, message }
}

function RowErrors({ rows }: { rows: RowError[] }) {
  return (
    <Alert type="error" title={texts.errors} live>
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

function Counts({ report }: { report: ImportReport }) {
  return (
    <Section title={report.applied ? texts.appliedTitle : texts.previewTitle}>
      <table className="bb-table">
        <thead>
          <tr>
            <th scope="col">{texts.what}</th>
            <th scope="col">{texts.new}</th>
            <th scope="col">{texts.changed}</th>
            <th scope="col">{texts.unchanged}</th>
            <th scope="col">{texts.gone}</th>
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
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
