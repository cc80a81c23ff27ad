import { Button } from '@utrecht/button-react'
import { useRef, useState } from 'react'
import type { Report } from '../api/directory'
import { EntryLink } from '../directory/EntryLink'
import { RadioChoices } from '../form/Choices'
import { TextArea } from '../form/Field'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { date } from '../time/moments'
import { Expand } from '../ui/Expand'
import { Loaded } from '../ui/Loaded'
import { TextLink } from '../ui/links'
import { Page } from '../ui/Page'
import { useTold } from '../ui/useTold'
import { useIs } from '../app/session'
import { More } from './More'
import { useDeed, useReports } from './quality'
import { texts } from './texts'

/** What was reported and waits for someone to look. */
export function ReportsPage() {
  const [closed, setClosed] = useState(false)
  const [told, tell] = useTold<'handled'>(texts)
  const reports = useReports(closed)
  const administrator = useIs('directory-admin')
  return (
    <Page title={texts.reportsTitle} lead={texts.reportsLead}>
      {told}
      <Loaded query={reports}>
        {(data) => {
          const items = data.pages.flatMap((page) => page.items)
          if (items.length === 0) return <p>{closed ? texts.reportsClosedNone : texts.reportsNone}</p>
          return (
            <ul className="bb-list">
              {items.map((report) => (
                <li key={report.id}>
                  <ReportItem report={report} onHandled={() => tell('handled')} />
                </li>
              ))}
            </ul>
          )
        }}
      </Loaded>
      <More query={reports} label={texts.more} />
      <div>
        <Button appearance="subtle-button" onClick={() => setClosed(!closed)}>
          {closed ? texts.showOpen : texts.showClosed}
        </Button>
      </div>
      {administrator && (
        <p>
          <TextLink to="/beheer">{texts.backToWork}</TextLink>
        </p>
      )}
    </Page>
  )
}

function ReportItem({ report, onHandled }: { report: Report; onHandled: () => void }) {
  const article = useRef<HTMLElement>(null)
  const open = report.state === 'OPEN' || report.state === 'IN_REVIEW'
  return (
    <article className="bb-stack" ref={article} tabIndex={-1}>
      <div>
        <h2 className="bb-item__title">
          {report.entryId && report.kind ? (
            <EntryLink kind={report.kind} id={report.entryId}>
              {report.title}
            </EntryLink>
          ) : (
            texts.missing
          )}{' '}
          <span className="bb-tag">{report.stateName}</span>
        </h2>
        <p>
          {report.reasonName}.{' '}
          <span className="bb-quiet">{texts.times(report.times, date(report.firstAt))}</span>
        </p>
        {report.remarks.map((remark) => (
          <p key={remark} className="bb-quote">
            {remark}
          </p>
        ))}
        {report.answer && (
          <p>
            {texts.answer}: {report.answer}
          </p>
        )}
      </div>
      {open && <Handling report={report} onLook={() => article.current?.focus()} onHandled={onHandled} />}
    </article>
  )
}

function Handling({
  report,
  onLook,
  onHandled,
}: {
  report: Report
  onLook: () => void
  onHandled: () => void
}) {
  const [state, setState] = useState('')
  const [answer, setAnswer] = useState('')
  const to = (body: object) => ({
    method: 'PUT' as const,
    path: `/directory/v1/reports/${report.id}/state`,
    version: report.version,
    body,
  })
  const looking = useDeed(to, onLook)
  const closing = useDeed(to, onHandled)
  return (
    <div className="bb-stack">
      <FormFailure of={looking} />
      {report.state === 'OPEN' && (
        <div>
          <Button
            appearance="secondary-action-button"
            busy={looking.pending}
            onClick={() => void looking.submit({ state: 'IN_REVIEW' })}
          >
            {texts.look}
          </Button>
        </div>
      )}
      <Expand label={texts.close}>
        <Form
          onSubmit={() => {
            void closing.submit({ state: state || undefined, answer })
          }}
        >
          <FormFailure of={closing} />
          <RadioChoices
            name="state"
            legend={texts.outcome}
            choices={[
              { value: 'SOLVED', label: texts.solved },
              { value: 'REJECTED', label: texts.rejected },
            ]}
            value={state}
            onChange={setState}
            failure={closing.failure}
          />
          <TextArea
            name="answer"
            rows={2}
            maxLength={300}
            label={texts.answerLabel}
            hint={texts.answerHint}
            value={answer}
            onChange={setAnswer}
            failure={closing.failure}
          />
          <SubmitButton pending={closing.pending}>{texts.close}</SubmitButton>
        </Form>
      </Expand>
    </div>
  )
}
