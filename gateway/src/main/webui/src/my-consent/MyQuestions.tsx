import { useTexts } from '../language/useLanguage'
import { Alert } from '../ui/Alert'
import { ButtonLink } from '../ui/links'
import { useMyConsentRequests } from './myConsents'

/** On the resident's first page: a question waits. Calm, without haste. */
export function MyQuestions() {
  const texts = useTexts('myConsent')
  const questions = useMyConsentRequests().data ?? []
  return questions.map((question) => (
    <Alert key={question.id} type="info" title={texts.aQuestion}>
      <p>{question.question}</p>
      {question.remindedAt && <p>{texts.askedAgain}</p>}
      <div>
        <ButtonLink to="/toestemming/vraag/$id" params={{ id: question.id }}>
          {texts.answerIt}
        </ButtonLink>
      </div>
    </Alert>
  ))
}
