import { Button } from '@utrecht/button-react'
import { useEffect, useRef, useState } from 'react'
import type { MyConsentRequest } from '../api/consent'
import { CheckboxChoices } from '../form/Choices'
import { TextField } from '../form/Field'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import type { Failure, Submission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { useMoments, useTexts } from '../language/useLanguage'
import { Expand, Facts } from '../ui/Expand'
import { takesRelease } from './release'
import { ReleaseChoice } from './ReleaseChoice'

export interface ConsentAnswer {
  answer: 'YES' | 'NO'
  kinds?: string[]
  /** An earlier last day than was asked. */
  until?: string
  /** About the professional secrecy, which a yes to some kinds takes too. */
  release?: 'YES' | 'NO'
}

/** All there is to know before choosing, and the choice: the same at home and at the counter. */
export function ConsentChoice({
  question,
  answering,
}: {
  question: MyConsentRequest
  answering: Submission<ConsentAnswer>
}) {
  const [yes, setYes] = useState<ConsentAnswer>()
  const first = useRef<HTMLDivElement>(null)
  const [back, setBack] = useState(0)
  useEffect(() => {
    if (back > 0) first.current?.focus()
  }, [back])
  const release = question.release
  // What was said stays, also when the fields of a yes to a part turn out to be wrong.
  const asksRelease = yes !== undefined && release !== undefined && !inFields(answering)
  const choosing = {
    ...answering,
    submit: async (answer: ConsentAnswer) => {
      answering.clear()
      const more = release && answer.answer === 'YES' && takesRelease(question, answer.kinds)
      setYes(more ? answer : undefined)
      if (!more) await answering.submit(answer)
    },
  }
  return (
    <>
      <div hidden={asksRelease} ref={first} tabIndex={-1}>
        <Choice question={question} answering={choosing} />
      </div>
      {asksRelease && (
        <ReleaseChoice
          question={question}
          release={release}
          yes={yes}
          answering={answering}
          onBack={() => {
            answering.clear()
            setYes(undefined)
            setBack(back + 1)
          }}
        />
      )}
    </>
  )
}

function Choice({
  question,
  answering,
}: {
  question: MyConsentRequest
  answering: Submission<ConsentAnswer>
}) {
  const texts = useTexts('myConsent')
  const { date, list } = useMoments()
  return (
    <div className="bb-stack">
      <Facts
        facts={[
          [texts.what, list(question.kinds.map((kind) => kind.name))],
          [texts.who, question.recipient],
          [texts.howWide, question.howWide],
          [texts.why, question.why],
          question.begins && question.until
            ? [texts.period, texts.fromUntil(date(question.begins), date(question.until))]
            : [texts.until, question.until && date(question.until)],
          [texts.askedBy, question.askedBy],
          [texts.undone, question.cannotBeUndone],
        ]}
      />
      {!inFields(answering) && <FormFailure of={answering} />}
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
      <Expand label={question.kinds.length > 1 ? texts.yesPartly : texts.yesShorter}>
        <Limited question={question} answering={answering} />
      </Expand>
    </div>
  )
}

/** A yes to some kinds, or until an earlier day, or both. */
function Limited({
  question,
  answering,
}: {
  question: MyConsentRequest
  answering: Submission<ConsentAnswer>
}) {
  const texts = useTexts('myConsent')
  const { date } = useMoments()
  const several = question.kinds.length > 1
  const [kinds, setKinds] = useState<string[]>([])
  const [until, setUntil] = useState('')
  const [tried, setTried] = useState(false)
  // To the server no kinds is all of them: what names none is not sent.
  const missing = several
    ? missingOf('kinds', kinds.length === 0, texts.partlyMissing)
    : missingOf('until', until === '', texts.shorterMissing)
  const failure = (tried ? missing : undefined) ?? answering.failure
  return (
    <Form
      onSubmit={() => {
        setTried(true)
        if (missing) return
        void answering.submit({
          answer: 'YES',
          ...(several ? { kinds } : {}),
          ...(until === '' ? {} : { until }),
        })
      }}
    >
      {inFields(answering) && <FormFailure of={answering} />}
      {several && (
        <>
          <CheckboxChoices
            name="kinds"
            legend={texts.partlyHelp}
            choices={question.kinds.map(({ code, name }) => ({ value: code, label: name }))}
            values={kinds}
            onChange={setKinds}
            failure={failure}
          />
          <p>{texts.partlySeen}</p>
        </>
      )}
      <TextField
        name="until"
        label={texts.shorter}
        hint={several && question.until && texts.shorterHint(date(question.until))}
        type="date"
        value={until}
        onChange={setUntil}
        failure={failure}
      />
      <SubmitButton pending={answering.pending} appearance="secondary-action-button">
        {texts.partlySend}
      </SubmitButton>
    </Form>
  )
}

/** Then it is said above those fields, from where one can jump to them. */
function inFields({ failure }: Submission<ConsentAnswer>): boolean {
  return failure !== undefined && failure.violations.length > 0
}

function missingOf(field: string, isMissing: boolean, message: string): Failure | undefined {
  return isMissing ? { message, violations: [{ field, message }], stale: false } : undefined
}
