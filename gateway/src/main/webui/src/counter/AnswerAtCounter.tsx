import { useState } from 'react'
import type { MyConsentRequest } from '../api/consent'
import { call } from '../api/http'
import { useSubmission } from '../form/submission'
import { useMoments, useTexts } from '../language/useLanguage'
import { ConsentChoice, type ConsentAnswer } from '../my-consent/ConsentChoice'
import { outcome } from '../my-consent/release'
import { Alert } from '../ui/Alert'
import { Page } from '../ui/Page'

interface AnswerAtCounterProps {
  code: string
  question: MyConsentRequest
  expiresAt: string
  onDone: () => void
}

export function AnswerAtCounter({ code, question, expiresAt, onDone }: AnswerAtCounterProps) {
  const texts = useTexts('counter')
  const { hour } = useMoments()
  const [said, setSaid] = useState<ConsentAnswer>()
  const answering = useSubmission(
    (answer: ConsentAnswer) =>
      call('POST', '/consent/v1/counter/answer', {
        body: { code, ...answer },
        version: question.version,
      }),
    (_, answer) => {
      setSaid(answer)
      onDone()
    },
  )
  if (said) return <Thanks question={question} said={said} />
  return (
    <Page title={question.question}>
      <ConsentChoice question={question} answering={answering} />
      <p className="bb-quiet">{texts.until(hour(expiresAt))}</p>
    </Page>
  )
}

function Thanks({ question, said }: { question: MyConsentRequest; said: ConsentAnswer }) {
  const texts = useTexts('counter')
  const { date, list } = useMoments()
  const staying = useTexts('myConsent').staysSecret
  const { shared, secret } = outcome(question, said)
  const yes = shared.length > 0
  const names = (kinds: typeof shared) => list(kinds.map(({ name }) => name))
  const no = question.begins ? texts.goesOnUntil(date(question.answerBy ?? '')) : texts.nothing
  return (
    <Page title={yes ? texts.saidYes : texts.saidNo}>
      <Alert type="ok" arrives>
        <p>
          {yes
            ? texts.mayRead(
                capitalised(question.recipient),
                names(shared),
                date(said.until ?? question.until ?? ''),
              )
            : no}
        </p>
        {secret.length > 0 && <p>{staying(names(secret))}</p>}
      </Alert>
      <p>{yes ? texts.change : texts.changeNo}</p>
      <p>{texts.close}</p>
    </Page>
  )
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
