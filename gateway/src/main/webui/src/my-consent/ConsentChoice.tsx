import { Button } from '@utrecht/button-react'
import { useState } from 'react'
import type { MyConsentRequest } from '../api/consent'
import { CheckboxChoices } from '../form/Choices'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import type { Submission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { useMoments, useTexts } from '../language/useLanguage'
import { Expand, Facts } from '../ui/Expand'

export interface ConsentAnswer {
  answer: 'YES' | 'NO'
  kinds?: string[]
}

/** All there is to know before choosing, and the choice: the same at home and at the counter. */
export function ConsentChoice({
  question,
  answering,
}: {
  question: MyConsentRequest
  answering: Submission<ConsentAnswer>
}) {
  const texts = useTexts('myConsent')
  const { date, list } = useMoments()
  return (
    <>
      <Facts
        facts={[
          [texts.what, list(question.kinds.map((kind) => kind.name))],
          [texts.who, question.recipient],
          [texts.why, question.why],
          question.begins && question.until
            ? [texts.period, texts.fromUntil(date(question.begins), date(question.until))]
            : [texts.until, question.until && date(question.until)],
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
    </>
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
      <p>{texts.partlySeen}</p>
      <SubmitButton pending={pending} appearance="secondary-action-button">
        {texts.partlySend}
      </SubmitButton>
    </Form>
  )
}
