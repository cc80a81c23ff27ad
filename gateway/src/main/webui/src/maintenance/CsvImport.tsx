import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../api/http'
import type { ImportReport } from '../api/directory'
import type { Violation } from '../api/problem'
import { RadioChoices } from '../form/Choices'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { ImportedChanges } from './ImportedChanges'
import { ConflictChoice, Counts, FileField, RemovesMany, RowErrors, type RowError } from './ImportReport'
import { OURS } from './ourFiles'
import { texts } from './texts'

interface Attempt {
  file: File
  removal: string
  conflicts: string
  dryRun: boolean
}

/** First a dry run, so that nothing changes before someone has seen what would. */
export function CsvImport() {
  const [file, setFile] = useState<File>()
  const [removal, setRemoval] = useState('REMOVE')
  const [conflicts, setConflicts] = useState('KEEP_OURS')
  const [report, setReport] = useState<ImportReport>()
  const queries = useQueryClient()
  const importing = useSubmission(
    ({ file: body, dryRun, ...choices }: Attempt) =>
      call<ImportReport>(
        'POST',
        `/directory/v1/imports?dryRun=${dryRun}&removal=${choices.removal}&conflicts=${choices.conflicts}${named(body)}`,
        { body, contentType: isCsv(body) ? 'text/csv' : 'application/zip' },
      ),
    async ({ data }) => {
      setReport(data)
      if (data.applied) await queries.invalidateQueries()
    },
  )
  const rowErrors = importing.failure?.violations ?? []
  const refusedUntilMeant = report !== undefined && removal === 'REMOVE' && report.removesMany.length > 0
  const ready = report !== undefined && !report.applied && !refusedUntilMeant

  function startAgain() {
    setReport(undefined)
    importing.clear()
  }

  return (
    <>
      <Form
        onSubmit={() => {
          if (file) void importing.submit({ file, removal, conflicts, dryRun: true })
        }}
      >
        {rowErrors.length === 0 && <FormFailure of={importing} />}
        <FileField
          label={texts.file}
          accept=".zip,application/zip,.csv,text/csv"
          onChange={(chosen) => {
            setFile(chosen)
            startAgain()
          }}
        />
        <RadioChoices
          name="weghalen"
          legend={texts.removal}
          choices={texts.removals}
          value={removal}
          failure={undefined}
          onChange={(chosen) => {
            setRemoval(chosen)
            startAgain()
          }}
        />
        <ConflictChoice
          value={conflicts}
          onChange={(chosen) => {
            setConflicts(chosen)
            startAgain()
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
      {refusedUntilMeant && <RemovesMany places={report.removesMany} />}
      {report && <Counts report={report} arrives={!refusedUntilMeant} />}
      {report && <ImportedChanges changes={report.changes} inAll={report.changesInAll} />}
      {ready && file && (
        <Form
          onSubmit={() => {
            void importing.submit({ file, removal, conflicts, dryRun: false })
          }}
        >
          <SubmitButton pending={importing.pending}>{texts.apply}</SubmitButton>
        </Form>
      )}
    </>
  )
}

function isCsv(file: File): boolean {
  return file.name.toLowerCase().endsWith('.csv')
}

/** Of a single file only the name of one of ours goes along: addresses stand in logs, and a file can be called anything. */
function named(file: File): string {
  const name = file.name.toLowerCase()
  return OURS.includes(name) ? `&file=${name}` : ''
}

function asRow({ field, message }: Violation): RowError {
  return { place: field, message }
}
