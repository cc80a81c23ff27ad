import { Button } from '@utrecht/button-react'
import { useContext, useState } from 'react'
import type { Answer, GuideAnswer } from '../api/consent'
import { useEnforces } from '../app/enforcement'
import type { AskConsentSearch } from '../app/router'
import { SessionContext } from '../app/session'
import { useTaxonomy } from '../directory/entries'
import { EntryPicker, type Picked } from '../directory/EntryPicker'
import { RadioChoices } from '../form/Choices'
import { SelectField } from '../form/Field'
import { Form } from '../form/Form'
import { failureOf } from '../form/submission'
import { serverNow } from '../time/clock'
import { date, dayOf } from '../time/moments'
import { Loaded } from '../ui/Loaded'
import { ButtonLink } from '../ui/links'
import { Page, Section } from '../ui/Page'
import { AnswerLabel, LegalDemand, OneAnswer, ToDo } from './GuideAnswer'
import { useGuidance, usePurposes } from './guide'
import { texts } from './texts'

/** What can go, before what must be asked, and then what stays. */
const ORDER: GuideAnswer[] = ['ALLOWED', 'ASK', 'NOT_NEEDED', 'NOT_ALLOWED']

/** The AVG guide alone: for a team or a role and a purpose, about nobody in particular. */
export function GuidePage() {
  const [by, setBy] = useState('team')
  const [team, setTeam] = useState<Picked>()
  const [role, setRole] = useState('')
  const [purpose, setPurpose] = useState('')
  const roles = useTaxonomy().data?.roles ?? []
  const purposes = usePurposes().data ?? []
  const question = {
    teamId: by === 'team' ? team?.id : undefined,
    role: by === 'team' || role === '' ? undefined : role,
    purpose,
  }
  const guidance = useGuidance(question)
  const receiver = by === 'team' ? team?.name : roles.find(({ code }) => code === role)?.name
  const complete = receiver !== undefined && purpose !== ''
  const failure = guidance.error ? failureOf(guidance.error) : undefined
  return (
    <Page title={texts.pageTitle} lead={texts.pageLead}>
      <div className="bb-no-print">
        <Form onSubmit={() => undefined}>
          <RadioChoices
            name="by"
            legend={texts.receiver}
            choices={[
              { value: 'team', label: texts.receiverTeam },
              { value: 'role', label: texts.receiverRole },
            ]}
            value={by}
            onChange={setBy}
            failure={undefined}
          />
          {by === 'team' ? (
            <EntryPicker
              kinds={['TEAM']}
              words={texts.teamWords}
              name="teamId"
              label={texts.team}
              picked={team}
              onPick={setTeam}
              failure={failure}
            />
          ) : (
            <SelectField
              name="role"
              label={texts.role}
              hint={texts.roleHint}
              empty={texts.choose}
              options={roles.map(({ code, name }) => ({ value: code, label: name }))}
              value={role}
              onChange={setRole}
              failure={failure}
            />
          )}
          <SelectField
            name="purpose"
            label={texts.purpose}
            empty={texts.choose}
            options={purposes.map(({ code, name }) => ({ value: code, label: name }))}
            value={purpose}
            onChange={setPurpose}
            failure={failure}
          />
        </Form>
      </div>
      {!complete && <p className="bb-quiet">{texts.chooseFirst}</p>}
      {complete && (failure?.violations.length ?? 0) === 0 && (
        <Loaded query={guidance}>
          {(answers) => (
            <Outcome
              title={texts.resultFor(
                receiver,
                purposes.find(({ code }) => code === purpose)?.name ?? purpose,
              )}
              answers={answers}
              ask={{ team: question.teamId, rol: question.role, doel: purpose }}
            />
          )}
        </Loaded>
      )}
    </Page>
  )
}

function Outcome({ title, answers, ask }: { title: string; answers: Answer[]; ask: AskConsentSearch }) {
  const session = useContext(SessionContext)
  return (
    <Section title={title}>
      <p className="bb-quiet">{texts.madeOn(date(dayOf(serverNow())), session?.account.name ?? '')}</p>
      <p>{texts.advice}</p>
      <div className="bb-no-print">
        <Button appearance="secondary-action-button" onClick={() => window.print()}>
          {texts.print}
        </Button>
      </div>
      <LegalDemand answers={answers} />
      {ORDER.map((verdict) => (
        <Group
          key={verdict}
          verdict={verdict}
          answers={answers.filter(({ answer }) => answer === verdict)}
          ask={ask}
        />
      ))}
    </Section>
  )
}

function Group({
  verdict,
  answers,
  ask,
}: {
  verdict: GuideAnswer
  answers: Answer[]
  ask: AskConsentSearch
}) {
  const enforces = useEnforces()
  if (answers.length === 0) return null
  return (
    <section className="bb-stack">
      <h3 className="bb-item__title">
        <AnswerLabel answer={verdict} /> {texts.counts(answers.length)}
      </h3>
      <ToDo verdict={verdict} />
      {verdict === 'ASK' && !enforces && (
        <div className="bb-no-print">
          <ButtonLink to="/toestemming-vragen" search={ask}>
            {texts.askResident}
          </ButtonLink>
        </div>
      )}
      <ul className="bb-guide">
        {answers.map((answer) => (
          <li key={answer.kind}>
            <OneAnswer answer={answer} whole />
          </li>
        ))}
      </ul>
    </section>
  )
}
