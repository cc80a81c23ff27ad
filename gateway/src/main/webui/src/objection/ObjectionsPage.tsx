import { Button } from '@utrecht/button-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Objection } from '../api/consent'
import { call } from '../api/http'
import { useIs } from '../app/session'
import { RadioChoices } from '../form/Choices'
import { TextArea } from '../form/Field'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { useSubmission } from '../form/submission'
import { useNames } from '../register/names'
import { date, moment } from '../time/moments'
import { useNow } from '../time/useNow'
import { Alert } from '../ui/Alert'
import { Expand, Facts } from '../ui/Expand'
import { Loaded } from '../ui/Loaded'
import { Page } from '../ui/Page'
import { useTold } from '../ui/useTold'
import { ALL, ALL_KEY, useObjections } from './objections'
import { officerTexts as texts } from './officerTexts'

const MOST_CHARACTERS = 2000

type Done = 'done' | 'extended'

/** The organisation weighs what residents object to (AVG 21); the FG looks on. */
export function ObjectionsPage() {
  const [weighed, setWeighed] = useState(false)
  const [told, tell] = useTold<Done>(texts)
  return (
    <Page title={texts.title} lead={texts.lead}>
      {told}
      <Loaded query={useObjections(weighed)}>
        {(objections) =>
          objections.length === 0 ? (
            <p>{weighed ? texts.weighedNone : texts.none}</p>
          ) : (
            <ul className="bb-list">
              {objections.map((objection) => (
                <li key={objection.id}>
                  <Case objection={objection} tell={tell} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <div>
        <Button appearance="subtle-button" onClick={() => setWeighed(!weighed)}>
          {weighed ? texts.showWaiting : texts.showWeighed}
        </Button>
      </div>
    </Page>
  )
}

function Case({ objection, tell }: { objection: Objection; tell: (what: Done) => void }) {
  const now = useNow()
  const names = useNames()
  const mayWeigh = [useIs('privacy-officer'), useIs('controller')].includes(true)
  const open = objection.state === 'OPEN'
  return (
    <article className="bb-stack">
      <h2 className="bb-item__title">
        {objection.organisation} <span className="bb-tag">{texts.states[objection.state]}</span>
      </h2>
      <p className="bb-quiet">{texts.from(moment(objection.madeAt, now))}</p>
      {open && <Term objection={objection} />}
      {open && !objection.own && (
        <Alert type="warning">
          <p>{texts.notOwn(objection.organisation)}</p>
        </Alert>
      )}
      <Facts
        facts={[
          [texts.words, objection.reason],
          [
            texts.uses,
            objection.uses.length === 0
              ? texts.usesNone
              : objection.uses.map((use) => (
                  <div key={use.purpose}>
                    {texts.use(names.purpose(use.purpose), use.kinds.map(names.kind).join(', '), use.times)}
                  </div>
                )),
          ],
          [texts.extension, objection.extension],
          [texts.why, objection.words],
        ]}
      />
      {open ? (
        mayWeigh ? (
          <>
            <Expand label={texts.weigh}>
              <Weigh objection={objection} onDone={() => tell('done')} />
            </Expand>
            {objection.mayExtend && (
              <Expand label={texts.extend}>
                <Extend objection={objection} onDone={() => tell('extended')} />
              </Expand>
            )}
          </>
        ) : (
          <p>{texts.dpo}</p>
        )
      ) : (
        objection.weighedBy &&
        objection.weighedAt && (
          <p className="bb-quiet">{texts.by(objection.weighedBy, moment(objection.weighedAt, now))}</p>
        )
      )}
    </article>
  )
}

function Term({ objection }: { objection: Objection }) {
  const day = date(objection.due)
  return objection.late ? <p className="bb-late">{texts.late(day)}</p> : <p>{texts.due(day)}</p>
}

/** Sends one step of weighing, and reads the list again. */
function useStep(objection: Objection, step: 'outcome' | 'extension', onDone: () => void) {
  const queries = useQueryClient()
  return useSubmission(
    (body: object, idempotencyKey) =>
      call('POST', `${ALL}/${objection.id}/${step}`, { body, version: objection.version, idempotencyKey }),
    async () => {
      onDone()
      await Promise.all([
        queries.invalidateQueries({ queryKey: ALL_KEY }),
        queries.invalidateQueries({ queryKey: ['officers-workplace'] }),
      ])
    },
  )
}

function Weigh({ objection, onDone }: { objection: Objection; onDone: () => void }) {
  const [outcome, setOutcome] = useState('')
  const [words, setWords] = useState('')
  const weighing = useStep(objection, 'outcome', onDone)
  return (
    <Form onSubmit={() => void weighing.submit({ outcome: outcome || undefined, words })}>
      <p>{texts.weighHelp}</p>
      <FormFailure of={weighing} />
      <RadioChoices
        name="outcome"
        legend={texts.outcome}
        choices={(['UPHELD', 'REJECTED'] as const).map((value) => ({
          value,
          label: texts.outcomes[value],
          hint: texts.outcomeHints[value],
        }))}
        value={outcome}
        onChange={setOutcome}
        failure={weighing.failure}
      />
      <TextArea
        name="words"
        label={texts.why}
        hint={texts.whyHint}
        maxLength={MOST_CHARACTERS}
        value={words}
        onChange={setWords}
        failure={weighing.failure}
      />
      <SubmitButton pending={weighing.pending}>{texts.save}</SubmitButton>
    </Form>
  )
}

function Extend({ objection, onDone }: { objection: Objection; onDone: () => void }) {
  const [words, setWords] = useState('')
  const extending = useStep(objection, 'extension', onDone)
  return (
    <Form onSubmit={() => void extending.submit({ words })}>
      <p>{texts.extendHelp}</p>
      <FormFailure of={extending} />
      <TextArea
        name="words"
        label={texts.extendWhy}
        hint={texts.whyHint}
        maxLength={MOST_CHARACTERS}
        value={words}
        onChange={setWords}
        failure={extending.failure}
      />
      <SubmitButton pending={extending.pending}>{texts.extendSave}</SubmitButton>
    </Form>
  )
}
