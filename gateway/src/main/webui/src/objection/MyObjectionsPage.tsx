import { Button } from '@utrecht/button-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { MyObjection, MyObjections } from '../api/consent'
import { call } from '../api/http'
import { RadioChoices } from '../form/Choices'
import { TextArea } from '../form/Field'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { useSubmission } from '../form/submission'
import { useTexts } from '../language/useLanguage'
import { Alert } from '../ui/Alert'
import { Facts } from '../ui/Expand'
import { Loaded } from '../ui/Loaded'
import { Page, Section } from '../ui/Page'
import { useTold } from '../ui/useTold'
import { MINE, MINE_KEY, useMyObjections } from './objections'

/** What the page says was done; the keys of its texts. */
type Done = 'sent' | 'takenBack'

/** Objecting to what one organisation does with his data (AVG 21); told apart from objecting to a decision. */
export function MyObjectionsPage() {
  const texts = useTexts('objection')
  const [told, tell] = useTold<Done>(texts)
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Alert type="info" title={texts.otherTitle}>
        <p>{texts.other}</p>
      </Alert>
      {told}
      <Loaded query={useMyObjections()}>
        {(all) => (all ? <All all={all} tell={tell} /> : <p>{texts.nothingYet}</p>)}
      </Loaded>
    </Page>
  )
}

function All({ all, tell }: { all: MyObjections; tell: (done: Done) => void }) {
  const texts = useTexts('objection')
  return (
    <>
      {all.items.length > 0 && (
        <Section title={texts.mine}>
          <ul className="bb-list">
            {all.items.map((objection) => (
              <li key={objection.id}>
                <One objection={objection} onTakenBack={() => tell('takenBack')} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={texts.make}>
        {all.organisations.length === 0 ? (
          <p>{texts.nobody}</p>
        ) : (
          <>
            <p>{texts.means}</p>
            <ul>
              {texts.consequences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            <NewObjection
              key={all.items.length}
              organisations={all.organisations}
              onSent={() => tell('sent')}
            />
          </>
        )}
      </Section>
    </>
  )
}

function One({ objection, onTakenBack }: { objection: MyObjection; onTakenBack: () => void }) {
  const texts = useTexts('objection')
  const queries = useQueryClient()
  const takingBack = useSubmission(
    (_: object, idempotencyKey) =>
      call('POST', `${MINE}/${objection.id}/withdrawal`, { version: objection.version, idempotencyKey }),
    async () => {
      onTakenBack()
      await queries.invalidateQueries({ queryKey: MINE_KEY })
    },
  )
  const stands = objection.state === 'OPEN' || objection.state === 'UPHELD'
  return (
    <article className="bb-stack">
      <h3 className="bb-item__title">
        {objection.organisation} <span className="bb-tag">{texts.states[objection.state]}</span>
      </h3>
      <FormFailure of={takingBack} />
      <p className={objection.late ? 'bb-late' : undefined}>{objection.sentence}</p>
      <Facts
        facts={[
          [texts.answer, objection.answer],
          [texts.extension, objection.extension],
          [texts.yourWords, objection.reason],
        ]}
      />
      {stands && (
        <div>
          <Button
            appearance="secondary-action-button"
            busy={takingBack.pending}
            aria-label={texts.takeBackOf(objection.organisation)}
            onClick={() => void takingBack.submit({})}
          >
            {texts.takeBack}
          </Button>
        </div>
      )}
    </article>
  )
}

function NewObjection({
  organisations,
  onSent,
}: {
  organisations: MyObjections['organisations']
  onSent: () => void
}) {
  const texts = useTexts('objection')
  const [organisationId, setOrganisationId] = useState('')
  const [reason, setReason] = useState('')
  const queries = useQueryClient()
  const sending = useSubmission(
    (body: object, idempotencyKey) => call('POST', MINE, { body, idempotencyKey }),
    async () => {
      onSent()
      await queries.invalidateQueries({ queryKey: MINE_KEY })
    },
  )
  return (
    <Form onSubmit={() => void sending.submit({ organisationId: organisationId || undefined, reason })}>
      <FormFailure of={sending} />
      <RadioChoices
        name="organisationId"
        legend={texts.who}
        choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        value={organisationId}
        onChange={setOrganisationId}
        failure={sending.failure}
      />
      <TextArea
        name="reason"
        label={texts.reason}
        hint={texts.reasonHint}
        maxLength={2000}
        value={reason}
        onChange={setReason}
        failure={sending.failure}
      />
      <SubmitButton pending={sending.pending}>{texts.send}</SubmitButton>
    </Form>
  )
}
