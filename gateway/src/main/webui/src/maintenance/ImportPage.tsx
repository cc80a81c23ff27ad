import { Form } from '../form/Form'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../api/http'
import type { ImportReport } from '../api/directory'
import type { Violation } from '../api/problem'
import { RadioChoices } from '../form/Choices'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { Page } from '../ui/Page'
import { HsdsImport } from './HsdsImport'
import { Counts, FileField, RowErrors, type RowError } from './ImportReport'
import { texts } from './texts'

interface Attempt {
  file: File
  dryRun: boolean
}

export function ImportPage() {
  const [form, setForm] = useState('csv')
  return (
    <Page title={texts.importTitle} lead={texts.importLead}>
      <RadioChoices
        name="vorm"
        legend={texts.form}
        choices={texts.forms}
        value={form}
        failure={undefined}
        onChange={setForm}
      />
      {form === 'csv' ? <CsvImport /> : <HsdsImport />}
    </Page>
  )
}

/** First a dry run, so that nothing changes before someone has seen what would. */
function CsvImport() {
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
    <>
      <Form
        onSubmit={() => {
          if (file) void importing.submit({ file, dryRun: true })
        }}
      >
        {rowErrors.length === 0 && <FormFailure of={importing} />}
        <FileField
          label={texts.file}
          accept=".zip,application/zip"
          onChange={(chosen) => {
            setFile(chosen)
            setReport(undefined)
            importing.clear()
          }}
        />
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
    </>
  )
}

function asRow({ field, message }: Violation): RowError {
  return { place: field, message }
}
