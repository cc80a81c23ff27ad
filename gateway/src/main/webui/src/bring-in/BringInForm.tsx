import { Form } from '../form/Form'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Purpose } from '../api/consent'
import type { Handover, Lane } from '../api/messaging'
import { useMe } from '../directory/entries'
import { RadioChoices } from '../form/Choices'
import { SelectField, TextArea } from '../form/Field'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { laneNames, lanePromises, LANES } from '../handover/lanes'
import { useHelpRequest } from '../help-request/helpRequests'
import { firstName } from '../ui/Face'
import { CallLink } from '../ui/links'
import { Section } from '../ui/Page'
import type { Receiver } from './BringInPage'
import { ChooseHelpRequest } from '../help-request/ChooseHelpRequest'
import { DataGuide } from './DataGuide'
import { texts } from './texts'
import { useBringIn } from './useBringIn'

interface BringInFormProps {
  receiver: Receiver
  purposes: Purpose[]
  suggestedPurpose: string
  loaded: Handover | undefined
}

export function BringInForm({ receiver, purposes, suggestedPurpose, loaded }: BringInFormProps) {
  const search = useSearch({ from: '/erbij-halen' })
  const [requestId, setRequestId] = useState(search.hulpvraag ?? loaded?.requestId)
  const request = useHelpRequest(requestId)
  const to = receiver.kind === 'team' ? { teamId: receiver.id } : { receiverId: receiver.id }
  const form = useBringIn(
    requestId,
    { ...to, lane: 'NORMAL', purpose: suggestedPurpose, question: '', actionTaken: '', caseDataIds: [] },
    loaded,
  )
  const { draft, change, sending } = form
  const name = receiver.kind === 'team' ? receiver.name : firstName(receiver)

  return (
    <>
      <DoItYourself receiver={receiver} />
      <ChooseHelpRequest chosenId={requestId} chosen={request.data} onChoose={setRequestId} />
      {requestId && (
        <Form
          id="erbij-halen"
          onSubmit={() => {
            form.send()
          }}
        >
          <FormFailure of={sending} />
          <TextArea
            name="question"
            label={texts.question}
            hint={texts.questionHint(name)}
            maxLength={2000}
            value={draft.question ?? ''}
            onChange={(question) => change({ question })}
            onBlur={form.keep}
            failure={sending.failure}
          />
          <TextArea
            name="actionTaken"
            label={texts.actionTaken}
            hint={texts.actionTakenHint}
            rows={2}
            maxLength={1000}
            value={draft.actionTaken ?? ''}
            onChange={(actionTaken) => change({ actionTaken })}
            onBlur={form.keep}
            failure={sending.failure}
          />
          <RadioChoices
            name="lane"
            legend={texts.lane}
            choices={LANES.map((lane) => ({ value: lane, label: laneNames[lane], hint: lanePromises[lane] }))}
            value={draft.lane ?? ''}
            onChange={(lane) => change({ lane: lane as Lane })}
            failure={sending.failure}
          />
          <SelectField
            name="purpose"
            label={texts.purpose}
            hint={texts.purposeHint}
            empty={texts.choosePurpose}
            options={purposes.map((purpose) => ({ value: purpose.code, label: purpose.name }))}
            value={draft.purpose ?? ''}
            onChange={(purpose) => change({ purpose })}
            failure={sending.failure}
          />
        </Form>
      )}
      {requestId && request.data && (
        <Section title={texts.data}>
          <DataGuide
            receiver={receiver}
            purpose={draft.purpose ?? ''}
            requestId={requestId}
            residentId={request.data.residentId}
            chosen={draft.caseDataIds}
            onChange={(caseDataIds) => change({ caseDataIds })}
            failure={sending.failure}
          />
        </Section>
      )}
      {requestId && <Send form={form} />}
    </>
  )
}

function Send({ form }: { form: ReturnType<typeof useBringIn> }) {
  return (
    <Form
      onSubmit={() => {
        form.send()
      }}
    >
      <p className="bb-quiet">{texts.notBezwaar}</p>
      <div className="bb-row">
        <SubmitButton pending={form.sending.pending}>{texts.send}</SubmitButton>
        <span className="bb-quiet" role="status">
          {form.kept && texts.saved}
        </span>
      </div>
    </Form>
  )
}

/** The question before sending (design: the professional's time is the budget). */
function DoItYourself({ receiver }: { receiver: Receiver }) {
  const me = useMe()
  return (
    <div className="bb-card bb-card--tinted">
      <p>
        <strong>{texts.yourself}</strong>{' '}
        {me.data?.mandate ? texts.yourselfMandate(me.data.mandate) : texts.yourselfCall}
      </p>
      <div>
        <CallLink
          phone={receiver.phone}
          label={texts.call(receiver.kind === 'team' ? receiver.name : firstName(receiver))}
        />
      </div>
    </div>
  )
}
