import { Form } from '../form/Form'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, get } from '../api/http'
import type { ConsentRequest } from '../api/consent'
import type { Page } from '../api/session'
import { RadioChoices } from '../form/Choices'
import { TextField } from '../form/Field'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { date } from '../time/moments'
import { untilKnown } from '../guide/guide'
import { Expand } from '../ui/Expand'
import { Loaded } from '../ui/Loaded'
import { Section } from '../ui/Page'
import { isOpen, statusInWords } from './consentWords'
import { texts } from './texts'

export function Consents({ residentId }: { residentId: string }) {
  const requests = useQuery({
    queryKey: ['consent-requests', residentId],
    queryFn: ({ signal }) =>
      get<Page<ConsentRequest>>(`/consent/v1/consent-requests?residentId=${residentId}`, signal),
    ...untilKnown,
  })
  return (
    <Section title={texts.consents}>
      <Loaded query={requests}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{texts.noConsents}</p>
          ) : (
            <ul className="bb-list">
              {items.map((request) => (
                <li key={request.id}>
                  <Asked request={request} residentId={residentId} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  )
}

function Asked({ request, residentId }: { request: ConsentRequest; residentId: string }) {
  return (
    <>
      <div className="bb-guide__head">
        <span className="bb-guide__name">
          {request.question ?? request.kinds.map((kind) => kind.name).join(', ')}
        </span>
        <span className="bb-tag">{statusInWords(request)}</span>
      </div>
      {request.until && <p className="bb-quiet">{texts.until(date(request.until))}</p>}
      {isOpen(request) && (
        <Expand label={texts.witness}>
          <WitnessedAnswer request={request} residentId={residentId} />
        </Expand>
      )}
    </>
  )
}

function WitnessedAnswer({ request, residentId }: { request: ConsentRequest; residentId: string }) {
  const [answer, setAnswer] = useState('')
  const [witnessName, setWitnessName] = useState('')
  const queries = useQueryClient()
  const recording = useSubmission(
    (body: object, idempotencyKey) =>
      call('POST', `/consent/v1/consent-requests/${request.id}/witnessed-answer`, { body, idempotencyKey }),
    () => queries.invalidateQueries({ queryKey: ['consent-requests', residentId] }),
  )
  return (
    <Form
      onSubmit={() => {
        void recording.submit({ answer: answer === '' ? undefined : answer, witnessName })
      }}
    >
      <p>{texts.witnessHelp}</p>
      <FormFailure of={recording} />
      <RadioChoices
        name="answer"
        legend={texts.answer}
        choices={[
          { value: 'YES', label: texts.yes },
          { value: 'NO', label: texts.no },
        ]}
        value={answer}
        onChange={setAnswer}
        failure={recording.failure}
      />
      <TextField
        name="witnessName"
        label={texts.witnessName}
        hint={texts.witnessHint}
        maxLength={120}
        value={witnessName}
        onChange={setWitnessName}
        failure={recording.failure}
      />
      <SubmitButton pending={recording.pending} appearance="secondary-action-button">
        {texts.record}
      </SubmitButton>
    </Form>
  )
}
