import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../api/http'
import type { ReportReason } from '../api/directory'
import type { Violation } from '../api/problem'
import { EntryLink } from '../directory/EntryLink'
import { atField } from '../form/atField'
import { RadioChoices, Tick } from '../form/Choices'
import { TextArea } from '../form/Field'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { date } from '../time/moments'
import { Alert } from '../ui/Alert'
import { Loaded } from '../ui/Loaded'
import { Page, Section } from '../ui/Page'
import { useQueryClient } from '@tanstack/react-query'
import { useCare, useMyReports } from './quality'
import { texts } from './texts'

const REASONS: ReportReason[] = ['PHONE', 'LEFT', 'GONE', 'CONDITIONS', 'ADDRESS', 'OTHER']

/** "Klopt niet", about an entry; or what is missing from the map. */
export function ReportPage() {
  const { over } = useSearch({ from: '/melden' })
  return (
    <Page title={over ? texts.reportTitle : texts.reportMissingTitle}>
      {over && <About id={over} />}
      <ReportForm entryId={over} key={over} />
      <MyReports />
    </Page>
  )
}

function About({ id }: { id: string }) {
  return (
    <Loaded query={useCare(id)}>
      {(care) => (
        <p>
          {texts.reportAbout}{' '}
          <EntryLink kind={care.kind} id={id}>
            {care.title}
          </EntryLink>
          .
        </p>
      )}
    </Loaded>
  )
}

function ReportForm({ entryId }: { entryId: string | undefined }) {
  const [reason, setReason] = useState('')
  const [remark, setRemark] = useState('')
  const [hearBack, setHearBack] = useState(false)
  const [sent, setSent] = useState(false)
  const queries = useQueryClient()
  const reporting = useSubmission(
    (body: object, idempotencyKey) => call('POST', '/directory/v1/reports', { body, idempotencyKey }),
    async () => {
      setSent(true)
      await Promise.all(['care', 'my-reports'].map((key) => queries.invalidateQueries({ queryKey: [key] })))
    },
  )
  const failure = atField(reporting.failure, besideWords)
  if (sent) {
    return (
      <Alert type="ok" arrives>
        <p>{texts.thanks}</p>
      </Alert>
    )
  }
  return (
    <Form
      onSubmit={() => {
        void reporting.submit({
          entryId,
          reason: entryId ? reason || undefined : 'MISSING',
          remark: remark || undefined,
          hearBack,
        })
      }}
    >
      <FormFailure of={{ ...reporting, failure }} />
      {entryId && (
        <RadioChoices
          name="reason"
          legend={texts.reason}
          choices={REASONS.map((value) => ({ value, label: texts.reasons[value] }))}
          value={reason}
          onChange={setReason}
          failure={failure}
        />
      )}
      <TextArea
        name="remark"
        rows={2}
        maxLength={300}
        label={entryId ? texts.remark : texts.remarkMissing}
        hint={texts.remarkHint}
        optional={Boolean(entryId) && reason !== 'OTHER'}
        value={remark}
        onChange={setRemark}
        failure={failure}
      />
      <Tick
        name="hearBack"
        label={
          <>
            {texts.hearBack}
            <span className="bb-choice__hint"> {texts.hearBackHint}</span>
          </>
        }
        checked={hearBack}
        onChange={setHearBack}
      />
      <SubmitButton pending={reporting.pending}>{texts.send}</SubmitButton>
    </Form>
  )
}

/** What holds for reason and words together is told beside the words; that no reason was chosen is told already. */
function besideWords({ field }: Violation): string | undefined {
  if (field === 'aboutAnEntryOrMissing') return undefined
  return field === 'saidInWords' ? 'remark' : field
}

function MyReports() {
  const reports = useMyReports().data ?? []
  if (reports.length === 0) return null
  return (
    <Section title={texts.myReports}>
      <ul className="bb-list">
        {reports.map((report) => (
          <li key={report.id}>
            <strong>{report.title ?? texts.missing}</strong> · {report.reasonName}{' '}
            <span className="bb-tag">{report.stateName}</span>
            <p className="bb-quiet">{date(report.firstAt)}</p>
            {report.answer && (
              <p>
                {texts.answer}: {report.answer}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
