import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../api/http'
import type { HsdsImportReport } from '../api/directory'
import { RadioChoices } from '../form/Choices'
import { TextField } from '../form/Field'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { Alert } from '../ui/Alert'
import { ImportedChanges } from './ImportedChanges'
import { ConflictChoice, Counts, FileField, RemovesMany, RowErrors } from './ImportReport'
import { texts } from './texts'

interface Attempt {
  file: File
  source: string
  removal: string
  conflicts: string
  dryRun: boolean
}

/** A kaart of somebody else, as data package or JSON: first what would change, then the same for good. */
export function HsdsImport() {
  const [file, setFile] = useState<File>()
  const [source, setSource] = useState('')
  const [removal, setRemoval] = useState('REMOVE')
  const [conflicts, setConflicts] = useState('KEEP_OURS')
  const [report, setReport] = useState<HsdsImportReport>()
  const queries = useQueryClient()
  const importing = useSubmission(
    ({ file: body, source: name, dryRun, ...choices }: Attempt) =>
      call<HsdsImportReport>(
        'POST',
        `/directory/v1/hsds-imports?source=${encodeURIComponent(name)}&dryRun=${dryRun}&conflicts=${choices.conflicts}&removeMany=${choices.removal === 'REMOVE_MANY'}`,
        { body, contentType: contentType(body.name) },
      ),
    async ({ data }) => {
      setReport(data)
      if (data.applied) await queries.invalidateQueries()
    },
  )
  const violations = importing.failure?.violations ?? []
  const rows = violations.filter((violation) => violation.in === 'body')
  const refusedUntilMeant = report !== undefined && removal === 'REMOVE' && report.removesMany.length > 0
  const ready = report !== undefined && !report.applied && !refusedUntilMeant

  function changed() {
    setReport(undefined)
    importing.clear()
  }

  return (
    <>
      <Form
        onSubmit={() => {
          if (file) void importing.submit({ file, source, removal, conflicts, dryRun: true })
        }}
      >
        {rows.length === 0 && <FormFailure of={importing} />}
        <TextField
          name="source"
          label={texts.hsdsSource}
          hint={texts.hsdsSourceHint}
          value={source}
          maxLength={50}
          failure={importing.failure}
          onChange={(value) => {
            setSource(value)
            changed()
          }}
        />
        <FileField
          label={texts.hsdsFile}
          accept=".zip,.json,.ndjson"
          onChange={(chosen) => {
            setFile(chosen)
            changed()
          }}
        />
        <RadioChoices
          name="weghalen"
          legend={texts.removal}
          choices={texts.removals.filter((choice) => choice.value !== 'KEEP')}
          value={removal}
          failure={undefined}
          onChange={(chosen) => {
            setRemoval(chosen)
            changed()
          }}
        />
        <ConflictChoice
          value={conflicts}
          onChange={(chosen) => {
            setConflicts(chosen)
            changed()
          }}
        />
        <SubmitButton
          pending={importing.pending}
          appearance={ready ? 'secondary-action-button' : 'primary-action-button'}
        >
          {texts.check}
        </SubmitButton>
      </Form>
      {rows.length > 0 && <RowErrors rows={rows.map(({ field, message }) => ({ place: field, message }))} />}
      {refusedUntilMeant && <RemovesMany places={report.removesMany} />}
      {report && <Counts report={report} arrives={!refusedUntilMeant} />}
      {report && <ImportedChanges changes={report.changes} inAll={report.changesInAll} />}
      {report && report.warnings.length > 0 && <Warnings report={report} />}
      {ready && file && (
        <Form
          onSubmit={() => {
            void importing.submit({ file, source, removal, conflicts, dryRun: false })
          }}
        >
          <SubmitButton pending={importing.pending}>{texts.apply}</SubmitButton>
        </Form>
      )}
    </>
  )
}

function Warnings({ report }: { report: HsdsImportReport }) {
  return (
    <Alert type="warning" title={texts.warnings}>
      <p>{texts.kept}</p>
      <ul>
        {report.warnings.map(({ file, row, column, message }) => (
          <li key={`${file} ${row} ${column} ${message}`}>
            {[file, row === 0 ? '' : row, column].filter((part) => part !== '').join(':')}: {message}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

function contentType(name: string): string {
  if (name.endsWith('.ndjson')) return 'application/x-ndjson'
  return name.endsWith('.json') ? 'application/json' : 'application/zip'
}
