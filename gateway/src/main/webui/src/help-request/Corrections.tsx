import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, get } from '../api/http'
import type { Correction } from '../api/messaging'
import { hasStatus } from '../api/problem'
import { atField } from '../form/atField'
import { TextArea } from '../form/Field'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { useSubmission } from '../form/submission'
import { moment } from '../time/moments'
import { useNow } from '../time/useNow'
import { Expand } from '../ui/Expand'
import { Loaded } from '../ui/Loaded'
import { Section } from '../ui/Page'
import { texts } from './texts'

const KEY = 'corrections'

/** What the resident says is wrong: for the one in charge and the duo, who mend it or explain why not. */
export function Corrections({ requestId }: { requestId: string }) {
  const corrections = useCorrections(requestId)
  if (corrections.isPending || corrections.data?.length === 0) return null
  return (
    <Section title={texts.corrections}>
      <Loaded query={corrections}>
        {(items) => (
          <>
            {items.some(({ status }) => status === 'ASKED') && <p>{texts.correctionsLead}</p>}
            <ul className="bb-list">
              {items.map((correction) => (
                <li key={correction.id}>
                  <Asked requestId={requestId} correction={correction} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Section>
  )
}

/** Others who take part are told nothing of it (404): there is nothing for them to answer. */
function useCorrections(requestId: string) {
  return useQuery({
    queryKey: [KEY, requestId],
    queryFn: async ({ signal }) => {
      try {
        const path = `/messaging/v1/help-requests/${requestId}/corrections`
        return (await get<{ items: Correction[] }>(path, signal)).items
      } catch (error) {
        if (hasStatus(error, 404)) return []
        throw error
      }
    },
  })
}

function Asked({ requestId, correction }: { requestId: string; correction: Correction }) {
  const now = useNow()
  const { kindName, statement, status, askedAt, answerBy, reason } = correction
  return (
    <>
      <h3 className="bb-item__title">{kindName}</h3>
      <blockquote className="bb-quote">{statement}</blockquote>
      <p className="bb-quiet">
        {[
          texts.correctionAsked(moment(askedAt, now)),
          answerBy && texts.correctionBy(moment(answerBy, now)),
          answered(correction, now),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {reason && <p className="bb-prose">{reason}</p>}
      {status === 'ASKED' && (
        <>
          <Expand label={texts.correct}>
            <Answer requestId={requestId} correction={correction} field="text" />
          </Expand>
          <Expand label={texts.refuse}>
            <p>{texts.refuseHelp}</p>
            <Answer requestId={requestId} correction={correction} field="reason" />
          </Expand>
        </>
      )}
    </>
  )
}

function answered({ status, answeredBy, answeredAt }: Correction, now: Date): string {
  if (!answeredBy || !answeredAt) return ''
  const say = status === 'CORRECTED' ? texts.corrected : texts.refused
  return say(answeredBy.name, moment(answeredAt, now))
}

function Answer({
  requestId,
  correction,
  field,
}: {
  requestId: string
  correction: Correction
  field: 'text' | 'reason'
}) {
  const [words, setWords] = useState('')
  const queries = useQueryClient()
  const answering = useSubmission(
    (body: object, idempotencyKey) =>
      call('POST', `/messaging/v1/help-requests/${requestId}/corrections/${correction.id}/answer`, {
        body,
        idempotencyKey,
        version: correction.version,
      }),
    async () => {
      await queries.invalidateQueries({ queryKey: [KEY, requestId] })
      await queries.invalidateQueries({ queryKey: ['case-data', requestId] })
      await queries.invalidateQueries({ queryKey: ['help-request', requestId] })
    },
  )
  // Nothing filled in is the fault of the answer as a whole, and here of its one field.
  const failure = atField(answering.failure, (said) => (said.field === 'answer' ? field : said.field))
  return (
    <Form onSubmit={() => void answering.submit({ [field]: words })}>
      <FormFailure of={{ ...answering, failure }} />
      <TextArea
        name={field}
        label={field === 'text' ? texts.correctText : texts.refuseText}
        rows={3}
        maxLength={field === 'text' ? 4000 : 2000}
        value={words}
        onChange={setWords}
        failure={failure}
      />
      <SubmitButton pending={answering.pending} appearance="secondary-action-button">
        {field === 'text' ? texts.correctSend : texts.refuseSend}
      </SubmitButton>
    </Form>
  )
}
