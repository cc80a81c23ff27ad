import { Form } from '../form/Form'
import { useState } from 'react'
import type { Handover } from '../api/messaging'
import { TextArea } from '../form/Field'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { Expand } from '../ui/Expand'
import { ButtonLink } from '../ui/links'
import { useStep } from './handovers'
import { ReturnForm } from './ReturnForm'
import { texts } from './texts'

/** What may be done now, as the server says; the first is the main one. */
export function NextActions({ handover }: { handover: Handover }) {
  const can = new Set(handover.allowed)
  return (
    <div className="bb-stack bb-no-print">
      {(can.has('edit') || can.has('offer')) && handover.status === 'DRAFT' && (
        <div>
          <ButtonLink
            to="/erbij-halen"
            search={{ concept: handover.id, hulpvraag: handover.requestId }}
            appearance="primary-action"
          >
            {texts.editDraft}
          </ButtonLink>
        </div>
      )}
      {can.has('accept') && <Accept handover={handover} />}
      {can.has('resident-spoken') && <ResidentSpoken handover={handover} />}
      {can.has('complete') && <Complete handover={handover} />}
      {can.has('return') && (
        <Expand label={texts.returnOpen}>
          <ReturnForm handover={handover} />
        </Expand>
      )}
      {can.has('withdraw') && (
        <Expand label={texts.withdrawOpen}>
          <Withdraw handover={handover} />
        </Expand>
      )}
    </div>
  )
}

function Accept({ handover }: { handover: Handover }) {
  const accepting = useStep(handover, 'accept')
  return (
    <Form
      onSubmit={() => {
        void accepting.submit({})
      }}
    >
      <FormFailure of={accepting} />
      <SubmitButton pending={accepting.pending}>{texts.accept}</SubmitButton>
    </Form>
  )
}

function ResidentSpoken({ handover }: { handover: Handover }) {
  const speaking = useStep(handover, 'resident-spoken')
  const [note, setNote] = useState('')
  return (
    <Form
      onSubmit={() => {
        void speaking.submit(note === '' ? {} : { note })
      }}
    >
      <FormFailure of={speaking} />
      <p>{texts.accepted}</p>
      <TextArea
        name="note"
        label={texts.note}
        optional
        rows={2}
        maxLength={1000}
        value={note}
        onChange={setNote}
        failure={speaking.failure}
      />
      <SubmitButton pending={speaking.pending}>{texts.spoken}</SubmitButton>
    </Form>
  )
}

function Complete({ handover }: { handover: Handover }) {
  const completing = useStep(handover, 'complete')
  const [outcome, setOutcome] = useState('')
  const form = (
    <Form
      onSubmit={() => {
        void completing.submit({ outcome })
      }}
    >
      <FormFailure of={completing} />
      <TextArea
        name="outcome"
        label={texts.outcome}
        hint={texts.outcomeHint}
        maxLength={2000}
        value={outcome}
        onChange={setOutcome}
        failure={completing.failure}
      />
      <SubmitButton pending={completing.pending}>{texts.complete}</SubmitButton>
    </Form>
  )
  return handover.status === 'RESIDENT_SPOKEN' ? form : <Expand label={texts.completeOpen}>{form}</Expand>
}

function Withdraw({ handover }: { handover: Handover }) {
  const withdrawing = useStep(handover, 'withdraw')
  const [reason, setReason] = useState('')
  return (
    <Form
      onSubmit={() => {
        void withdrawing.submit({ reason })
      }}
    >
      <FormFailure of={withdrawing} />
      <TextArea
        name="reason"
        label={texts.withdrawReason}
        rows={2}
        maxLength={1000}
        value={reason}
        onChange={setReason}
        failure={withdrawing.failure}
      />
      <SubmitButton pending={withdrawing.pending} appearance="secondary-action-button">
        {texts.withdraw}
      </SubmitButton>
    </Form>
  )
}
