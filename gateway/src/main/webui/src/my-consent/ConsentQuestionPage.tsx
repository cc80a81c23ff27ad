import { Form } from '../form/Form'
import { Button } from '@utrecht/button-react'
import { useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../api/http'
import type { MyConsentRequest } from '../api/consent'
import { CheckboxChoices } from '../form/Choices'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { useMoments, useTexts } from '../language/useLanguage'
import { Alert } from '../ui/Alert'
import { Expand, Facts } from '../ui/Expand'
import { Loaded } from '../ui/Loaded'
import { ButtonLink } from '../ui/links'
import { Page } from '../ui/Page'
import { useMyConsentRequests } from './myConsents'

interface ConsentAnswer {
  answer: 'YES' | 'NO'
  kinds?: string[]
}

export function ConsentQuestionPage() {
  const { id } = useParams({ from: '/toestemming/vraag/$id' })
  const [answered, setAnswered] = useState<ConsentAnswer>()
  const questions = useMyConsentRequests()
  if (answered) return <Thanks answer={answered} />
  return (
    <Loaded query={questions} page>
      {(open) => {
        const question = open.find((request) => request.id === id)
        return question ? <Question question={question} onAnswered={setAnswered} /> : <Gone />
      }}
    </Loaded>
  )
}

function Question({
  question,
  onAnswered,
}: {
  question: MyConsentRequest
  onAnswered: (answer: ConsentAnswer) => void
}) {
  const texts = useTexts('myConsent')
  const { date, list } = useMoments()
  const queries = useQueryClient()
  const answering = useSubmission(
    (body: ConsentAnswer, idempotencyKey) =>
      call('POST', `/consent/v1/my-consent-requests/${question.id}/answer`, {
        body,
        version: question.version,
        idempotencyKey,
      }),
    async (_, answer) => {
      onAnswered(answer)
      await queries.invalidateQueries({ queryKey: ['my-consent-requests'] })
      await queries.invalidateQueries({ queryKey: ['my-consents'] })
    },
  )
  return (
    <Page title={question.question}>
      <Facts
        facts={[
          [texts.what, list(question.kinds.map((kind) => kind.name))],
          [texts.who, question.recipient],
          [texts.why, question.why],
          [texts.until, question.until && date(question.until)],
          [texts.askedBy, question.askedBy],
          [texts.undone, question.cannotBeUndone],
        ]}
      />
      <FormFailure of={answering} />
      {/* Two equal buttons: the same size, the same colour, nothing chosen beforehand. */}
      <div className="bb-equal">
        <Button
          appearance="secondary-action-button"
          aria-disabled={answering.pending || undefined}
          onClick={() => void answering.submit({ answer: 'YES' })}
        >
          {texts.yes}
        </Button>
        <Button
          appearance="secondary-action-button"
          aria-disabled={answering.pending || undefined}
          onClick={() => void answering.submit({ answer: 'NO' })}
        >
          {texts.no}
        </Button>
      </div>
      <p>{question.notice ?? texts.notice}</p>
      {question.kinds.length > 1 && (
        <Expand label={texts.yesPartly}>
          <Partly
            question={question}
            pending={answering.pending}
            onYes={(kinds) => void answering.submit({ answer: 'YES', kinds })}
          />
        </Expand>
      )}
    </Page>
  )
}

function Partly({
  question,
  pending,
  onYes,
}: {
  question: MyConsentRequest
  pending: boolean
  onYes: (kinds: string[]) => void
}) {
  const texts = useTexts('myConsent')
  const [kinds, setKinds] = useState<string[]>([])
  function submit(): void {
    if (kinds.length > 0) onYes(kinds)
  }
  return (
    <Form onSubmit={submit}>
      <CheckboxChoices
        name="kinds"
        legend={texts.partlyHelp}
        choices={question.kinds.map(({ code, name }) => ({ value: code, label: name }))}
        values={kinds}
        onChange={setKinds}
        failure={undefined}
      />
      <SubmitButton pending={pending} appearance="secondary-action-button">
        {texts.partlySend}
      </SubmitButton>
    </Form>
  )
}

function Thanks({ answer: { answer } }: { answer: ConsentAnswer }) {
  const texts = useTexts('myConsent')
  return (
    <Page title={answer === 'YES' ? texts.saidYes : texts.saidNo}>
      <Alert type="ok" live>
        <p>{texts.change}</p>
      </Alert>
      <div className="bb-row">
        <ButtonLink to="/" appearance="primary-action">
          {texts.toRequest}
        </ButtonLink>
        <ButtonLink to="/toestemming">{texts.toConsents}</ButtonLink>
      </div>
    </Page>
  )
}

function Gone() {
  const texts = useTexts('myConsent')
  return (
    <Page title={texts.gone}>
      <p>{texts.goneHelp}</p>
      <div>
        <ButtonLink to="/toestemming">{texts.toConsents}</ButtonLink>
      </div>
    </Page>
  )
}
