import { useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../api/http'
import type { MyConsentRequest } from '../api/consent'
import { useSubmission } from '../form/submission'
import { useMoments, useTexts } from '../language/useLanguage'
import { Alert } from '../ui/Alert'
import { Loaded } from '../ui/Loaded'
import { ButtonLink } from '../ui/links'
import { Page } from '../ui/Page'
import { ConsentChoice, type ConsentAnswer } from './ConsentChoice'
import { useMyConsentRequests } from './myConsents'
import { outcome } from './release'

type Outcome = ReturnType<typeof outcome>

export function ConsentQuestionPage() {
  const { id } = useParams({ from: '/toestemming/vraag/$id' })
  const [answered, setAnswered] = useState<Outcome>()
  const questions = useMyConsentRequests()
  if (answered) return <Thanks outcome={answered} />
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
  onAnswered: (outcome: Outcome) => void
}) {
  const texts = useTexts('myConsent')
  const { date } = useMoments()
  const queries = useQueryClient()
  const answering = useSubmission(
    (body: ConsentAnswer, idempotencyKey) =>
      call('POST', `/consent/v1/my-consent-requests/${question.id}/answer`, {
        body,
        version: question.version,
        idempotencyKey,
      }),
    async (_, answer) => {
      onAnswered(outcome(question, answer))
      await queries.invalidateQueries({ queryKey: ['my-consent-requests'] })
      await queries.invalidateQueries({ queryKey: ['my-consents'] })
    },
  )
  return (
    <Page title={question.question}>
      {question.remindedAt && <p>{texts.askedAgain}</p>}
      <ConsentChoice question={question} answering={answering} />
      {question.answerBy && <p className="bb-quiet">{texts.answerBy(date(question.answerBy))}</p>}
    </Page>
  )
}

function Thanks({ outcome: { shared, secret } }: { outcome: Outcome }) {
  const texts = useTexts('myConsent')
  const { list } = useMoments()
  return (
    <Page title={shared.length > 0 ? texts.saidYes : texts.saidNo} arrives>
      <Alert type="ok">
        {secret.length > 0 && <p>{texts.staysSecret(list(secret.map(({ name }) => name)))}</p>}
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
