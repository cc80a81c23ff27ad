import type { ConsentRequest } from '../api/consent'
import { CheckboxChoices, RadioChoices } from '../form/Choices'
import { TextField } from '../form/Field'
import type { Failure } from '../form/submission'
import { date } from '../time/moments'
import { releaseGoesWith, type Reply } from './recording'
import { texts } from './texts'

/** What the resident answered: nothing is chosen beforehand. */
export function ReplyFields({
  request,
  legend,
  legendOfRelease,
  reply,
  onChange,
  failure,
}: {
  request: ConsentRequest
  legend: string
  legendOfRelease: string
  reply: Reply
  onChange: (reply: Reply) => void
  failure: Failure | undefined
}) {
  const several = request.kinds.length > 1
  return (
    <>
      <RadioChoices
        name="answer"
        legend={legend}
        choices={[
          { value: 'YES', label: texts.yes },
          ...(several ? [{ value: 'PARTLY', label: texts.partly }] : []),
          { value: 'NO', label: texts.no },
        ]}
        value={reply.answer}
        onChange={(answer) => onChange({ ...reply, answer: answer as Reply['answer'] })}
        failure={failure}
      />
      {reply.answer === 'PARTLY' && (
        <CheckboxChoices
          name="kinds"
          legend={texts.kinds}
          choices={request.kinds.map(({ code, name }) => ({ value: code, label: name }))}
          values={reply.kinds}
          onChange={(kinds) => onChange({ ...reply, kinds })}
          failure={failure}
        />
      )}
      {releaseGoesWith(reply, request) && (
        <RadioChoices
          name="release"
          legend={legendOfRelease}
          hint={texts.releaseHint}
          choices={[
            { value: 'YES', label: texts.yes },
            { value: 'NO', label: texts.no },
          ]}
          value={reply.release}
          onChange={(release) => onChange({ ...reply, release: release as Reply['release'] })}
          failure={failure}
        />
      )}
      {(reply.answer === 'YES' || reply.answer === 'PARTLY') && (
        <TextField
          name="until"
          label={texts.until}
          hint={request.until && texts.untilHint(date(request.until))}
          type="date"
          optional
          value={reply.until}
          onChange={(until) => onChange({ ...reply, until })}
          failure={failure}
        />
      )}
    </>
  )
}
