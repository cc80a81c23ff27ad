import { Button } from '@utrecht/button-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../api/http'
import type { ProcessingRecord } from '../api/consent'
import { useIs } from '../app/session'
import { TextArea, TextField } from '../form/Field'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { useSubmission } from '../form/submission'
import { date } from '../time/moments'
import { Expand, Facts } from '../ui/Expand'
import { Loaded } from '../ui/Loaded'
import { Page, Section } from '../ui/Page'
import { useTold } from '../ui/useTold'
import { useNames, type Names } from './names'
import { texts } from './proposalTexts'
import { useProcessingRecord } from './register'
import { validityOf } from './TermsFacts'
import { texts as registerTexts } from './texts'

const CSV = '/consent/v1/processing-record/csv'

/** The record of AVG 30, to read, print and download. */
export function ProcessingRecordPage() {
  const keeper = useIs('privacy-officer')
  const [told, tell] = useTold<'savedDetails'>(texts)
  return (
    <Page title={texts.recordTitle} lead={texts.recordLead}>
      <Loaded query={useProcessingRecord()}>
        {(record) => (
          <>
            <div className="bb-row bb-no-print">
              <a className="utrecht-button utrecht-button--primary-action bb-button-link" href={CSV} download>
                {texts.download}
              </a>
              <Button appearance="secondary-action-button" onClick={() => window.print()}>
                {texts.print}
              </Button>
            </div>
            <Facts
              facts={[
                [texts.controller, record.controller],
                [texts.contact, record.contact || texts.missing],
                [texts.dpoContact, record.dpoContact || texts.missing],
                [texts.persons, record.persons || texts.missing],
                [texts.security, record.security || texts.missing],
                [texts.transfers, record.transfers || texts.missing],
              ]}
            />
            {keeper && (
              <div className="bb-no-print">
                {told}
                <Expand label={texts.changeDetails}>
                  <DetailsForm key={record.version} record={record} onSaved={() => tell('savedDetails')} />
                </Expand>
              </div>
            )}
            <Activities record={record} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

/** The record names tasks, roles and fields by their code, as the file does; what isn't one stays as it is. */
function inWords(codes: string, names: Names): string {
  const nameOf = (code: string) =>
    [names.task, names.role, names.roleCategory].map((find) => find(code)).find((name) => name !== code) ??
    code
  return codes.split(', ').map(nameOf).join(', ')
}

function Activities({ record: { activities } }: { record: ProcessingRecord }) {
  const names = useNames()
  return (
    <Section title={texts.activities(activities.length)}>
      <ul className="bb-list">
        {activities.map((activity) => (
          <li key={activity.entry}>
            <h3 className="bb-item__title">
              {activity.purposes}{' '}
              {activity.example && <span className="bb-tag">{registerTexts.exampleTag}</span>}
            </h3>
            <Facts
              facts={[
                [registerTexts.kind, activity.kinds],
                [
                  texts.recipients,
                  `${inWords(activity.from, names)} → ${inWords(activity.recipients, names)}`,
                ],
                [registerTexts.basis, `${registerTexts.bases[activity.basis]}, ${activity.article}`],
                [texts.retentionShort, activity.retention],
                [texts.validity, validityOf(activity)],
                [
                  texts.approvedBy,
                  activity.approvedBy && activity.approvedOn
                    ? `${activity.approvedBy}, ${date(activity.approvedOn)}`
                    : '',
                ],
              ]}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function DetailsForm({ record, onSaved }: { record: ProcessingRecord; onSaved: () => void }) {
  const [contact, setContact] = useState(record.contact)
  const [dpoContact, setDpoContact] = useState(record.dpoContact)
  const [persons, setPersons] = useState(record.persons)
  const [security, setSecurity] = useState(record.security)
  const [transfers, setTransfers] = useState(record.transfers)
  const queries = useQueryClient()
  const saving = useSubmission(
    (body: object) => call('PUT', '/consent/v1/processing-record', { body, version: record.version }),
    async () => {
      onSaved()
      await queries.invalidateQueries({ queryKey: ['processing-record'] })
    },
  )
  return (
    <Form onSubmit={() => void saving.submit({ contact, dpoContact, persons, security, transfers })}>
      <FormFailure of={saving} />
      <TextField
        name="contact"
        label={texts.contact}
        maxLength={300}
        value={contact}
        onChange={setContact}
        failure={saving.failure}
      />
      <TextField
        name="dpoContact"
        label={texts.dpoContact}
        maxLength={300}
        value={dpoContact}
        onChange={setDpoContact}
        failure={saving.failure}
      />
      <TextArea
        name="persons"
        label={texts.persons}
        maxLength={1000}
        value={persons}
        onChange={setPersons}
        failure={saving.failure}
      />
      <TextArea
        name="security"
        label={texts.security}
        maxLength={2000}
        value={security}
        onChange={setSecurity}
        failure={saving.failure}
      />
      <TextArea
        name="transfers"
        label={texts.transfers}
        hint={texts.transfersHint}
        optional
        maxLength={1000}
        value={transfers}
        onChange={setTransfers}
        failure={saving.failure}
      />
      <SubmitButton pending={saving.pending}>{texts.saveDetails}</SubmitButton>
    </Form>
  )
}
