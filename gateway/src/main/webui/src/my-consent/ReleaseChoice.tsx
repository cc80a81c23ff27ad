import { Button } from '@utrecht/button-react'
import type { MyConsentRequest } from '../api/consent'
import { FormFailure } from '../form/FormFailure'
import type { Submission } from '../form/submission'
import { useMoments, useTexts } from '../language/useLanguage'
import { Section } from '../ui/Page'
import type { ConsentAnswer } from './ConsentChoice'
import { chosen } from './release'

/** Asked apart, after a yes only: whether a care provider may be released from his secrecy. Who says no to the reading never sees it. */
export function ReleaseChoice({
  question,
  release,
  yes,
  answering,
  onBack,
}: {
  question: MyConsentRequest
  release: NonNullable<MyConsentRequest['release']>
  yes: ConsentAnswer
  answering: Submission<ConsentAnswer>
  onBack: () => void
}) {
  const texts = useTexts('myConsent')
  const { list } = useMoments()
  const kinds = chosen(question, yes.kinds)
  const secret = kinds.filter(({ underSecrecy }) => underSecrecy)
  return (
    <Section title={release.question} arrives>
      <p>{release.explanation}</p>
      <p>{texts.releaseIsAbout(list(secret.map(({ name }) => name)))}</p>
      <FormFailure of={answering} />
      {/* As equal as the buttons of the first question. */}
      <div className="bb-equal">
        {(['YES', 'NO'] as const).map((said) => (
          <Button
            key={said}
            appearance="secondary-action-button"
            aria-disabled={answering.pending || undefined}
            onClick={() => void answering.submit({ ...yes, release: said })}
          >
            {said === 'YES' ? texts.yes : texts.no}
          </Button>
        ))}
      </div>
      <p>{release.withoutIt}</p>
      {/* Of a yes to the rest, whoever helps sees what isn't in it. */}
      <p>{secret.length < kinds.length ? texts.partlySeen : (question.notice ?? texts.notice)}</p>
      <div>
        <Button appearance="subtle-button" onClick={onBack}>
          {texts.backToQuestion}
        </Button>
      </div>
    </Section>
  )
}
