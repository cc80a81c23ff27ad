import { Form } from '../form/Form'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, get } from '../api/http'
import type { ConsentRequest } from '../api/consent'
import type { Page } from '../api/session'
import { AskHere } from '../ask-consent/AskConsent'
import { RadioChoices } from '../form/Choices'
import { TextField } from '../form/Field'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { date, day } from '../time/moments'
import { useNow } from '../time/useNow'
import { untilKnown } from '../guide/guide'
import { Alert } from '../ui/Alert'
import { Expand } from '../ui/Expand'
import { Loaded } from '../ui/Loaded'
import { Section } from '../ui/Page'
import { useTold } from '../ui/useTold'
import { isOpen, statusInWords } from './consentWords'
import { CounterCode } from './CounterCode'
import { Renewal } from './Renewal'
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
      <AskHere residentId={residentId} />
      <Expand label={texts.stopAtCounter}>
        <CounterCode
          path={`/consent/v1/residents/${residentId}/withdrawal-codes`}
          help={texts.stopAtCounterHelp}
          until={texts.counterUntilStop}
        />
      </Expand>
    </Section>
  )
}

function Asked({ request, residentId }: { request: ConsentRequest; residentId: string }) {
  const [atCounter, setAtCounter] = useState(false)
  const [told, tell] = useTold<'witnessed'>(texts)
  const now = useNow()
  return (
    <div className="bb-stack">
      <div className="bb-guide__head">
        <span className="bb-guide__name">
          {request.question ?? request.kinds.map((kind) => kind.name).join(', ')}
        </span>
        <span className="bb-tag">{statusInWords(request)}</span>
      </div>
      {request.until && <p className="bb-quiet">{texts.until(date(request.until))}</p>}
      <Renewal request={request} residentId={residentId} />
      {isOpen(request) && request.remindedAt && <p>{texts.remindedHelp(day(request.remindedAt, now))}</p>}
      {request.status === 'ENDED' && <p>{texts.noAnswerHelp}</p>}
      {isOpen(request) && (
        <>
          <Expand label={texts.counter}>
            <CounterCode
              path={`/consent/v1/consent-requests/${request.id}/counter-codes`}
              help={texts.counterHelp}
              until={texts.counterUntil}
              onMade={() => setAtCounter(true)}
            />
          </Expand>
          <Expand label={texts.witness}>
            <WitnessedAnswer request={request} residentId={residentId} onRecorded={() => tell('witnessed')} />
          </Expand>
        </>
      )}
      {told}
      {atCounter && !told && request.status === 'ANSWERED' && (
        <Alert type="ok" live>
          <p>{texts.counterAnswered}</p>
        </Alert>
      )}
    </div>
  )
}

function WitnessedAnswer({
  request,
  residentId,
  onRecorded,
}: {
  request: ConsentRequest
  residentId: string
  onRecorded: () => void
}) {
  const [answer, setAnswer] = useState('')
  const [witnessName, setWitnessName] = useState('')
  const queries = useQueryClient()
  const recording = useSubmission(
    (body: object, idempotencyKey) =>
      call('POST', `/consent/v1/consent-requests/${request.id}/witnessed-answer`, { body, idempotencyKey }),
    () => {
      onRecorded()
      return queries.invalidateQueries({ queryKey: ['consent-requests', residentId] })
    },
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
