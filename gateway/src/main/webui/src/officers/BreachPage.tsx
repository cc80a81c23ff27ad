import { Button } from '@utrecht/button-react'
import { useState } from 'react'
import { call } from '../api/http'
import type { BreachReport } from '../api/consent'
import { ColleaguePicker, type Picked } from '../directory/ColleaguePicker'
import { EntryPicker } from '../directory/EntryPicker'
import { TextField } from '../form/Field'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { useSubmission } from '../form/submission'
import { useNames } from '../register/names'
import { serverNow } from '../time/clock'
import { date, dayOf } from '../time/moments'
import { Page, Section } from '../ui/Page'
import { WideTable } from '../ui/WideTable'
import { csvOf, download } from './breach'
import { texts } from './texts'

/** After a breach: whose data was read by a colleague, in a team or in a period. */
export function BreachPage() {
  const [colleague, setColleague] = useState<Picked>()
  const [team, setTeam] = useState<Picked>()
  const [from, setFrom] = useState('')
  const [until, setUntil] = useState(() => dayOf(serverNow()))
  const [made, setMade] = useState<{ report: BreachReport; times: number }>()
  const asking = useSubmission(
    (body: object) => call<BreachReport>('POST', '/consent/v1/breach-reports', { body }),
    ({ data: report }) => setMade((before) => ({ report, times: (before?.times ?? 0) + 1 })),
  )
  return (
    <Page title={texts.breachTitle} lead={texts.breachLead}>
      <Form
        onSubmit={() =>
          void asking.submit({
            colleagueId: colleague?.id,
            teamId: team?.id,
            from: from || undefined,
            until: until || undefined,
          })
        }
      >
        <FormFailure of={asking} />
        <ColleaguePicker
          name="colleagueId"
          label={texts.colleague}
          hint={texts.emptyIsAll}
          picked={colleague}
          onPick={setColleague}
          failure={asking.failure}
        />
        <EntryPicker
          kinds={['TEAM']}
          words={texts.teamWords}
          name="teamId"
          label={texts.team}
          hint={texts.emptyIsAll}
          picked={team}
          onPick={setTeam}
          failure={asking.failure}
        />
        <TextField
          name="from"
          type="date"
          label={texts.from}
          value={from}
          onChange={setFrom}
          failure={asking.failure}
        />
        <TextField
          name="until"
          type="date"
          label={texts.until}
          value={until}
          onChange={setUntil}
          failure={asking.failure}
        />
        <SubmitButton pending={asking.pending}>{texts.report}</SubmitButton>
      </Form>
      {/* Each time it is made, it arrives again. */}
      {made && <Report key={made.times} report={made.report} />}
    </Page>
  )
}

function Report({ report }: { report: BreachReport }) {
  const names = useNames()
  return (
    <Section title={texts.touched(report.residents, report.times)} arrives>
      {report.items.length > 0 && (
        <>
          <div>
            <Button
              appearance="secondary-action-button"
              onClick={() => download(`datalek-${report.from}-${report.until}.csv`, csvOf(report))}
            >
              {texts.download}
            </Button>
          </div>
          <WideTable label={texts.breachTitle}>
            <thead>
              <tr>
                <th scope="col">{texts.ref}</th>
                <th scope="col">{texts.kinds}</th>
                <th scope="col">{texts.often}</th>
                <th scope="col">{texts.first}</th>
                <th scope="col">{texts.last}</th>
              </tr>
            </thead>
            <tbody>
              {report.items.map((item) => (
                <tr key={item.residentRef}>
                  <td>
                    <code>{item.residentRef}</code>
                  </td>
                  <td>{item.kinds.map(names.kind).join(', ')}</td>
                  <td>{item.times}</td>
                  <td>{date(item.first)}</td>
                  <td>{date(item.last)}</td>
                </tr>
              ))}
            </tbody>
          </WideTable>
        </>
      )}
    </Section>
  )
}
