import { Button } from '@utrecht/button-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../api/http'
import type { ConsentRequest, Kind } from '../api/consent'
import { CheckboxChoices } from '../form/Choices'
import { SelectField, TextArea, TextField } from '../form/Field'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { usePurposes } from '../guide/guide'
import { Alert } from '../ui/Alert'
import { Expand } from '../ui/Expand'
import { blank, sent, type Wish } from './wish'
import { isWhole, useRecipient } from './recipient'
import { RecipientPicker } from './RecipientPicker'
import { texts } from './texts'
import { useAskable } from './useAskable'

interface AskConsentProps {
  residentId: string
  /** What is known already where it is asked; it can still be changed. */
  start?: Partial<Wish>
  /** The kinds that the guide says to ask for, where it has said so already; for another receiver or purpose it is asked again. */
  askable?: Kind[] | undefined
  /** Whether the screen is for this and nothing else. */
  main?: boolean
}

/** On the page of the resident, when it is wanted. */
export function AskHere({ residentId }: { residentId: string }) {
  return (
    <Expand label={texts.ask}>
      <AskConsent residentId={residentId} />
    </Expand>
  )
}

/** Puts a question to the resident, after it was talked about. */
export function AskConsent(props: AskConsentProps) {
  const [asked, setAsked] = useState<ConsentRequest>()
  if (asked) return <Asked request={asked} onAnother={() => setAsked(undefined)} />
  return <Question {...props} onAsked={setAsked} />
}

function Asked({ request, onAnother }: { request: ConsentRequest; onAnother: () => void }) {
  return (
    <div className="bb-stack">
      <Alert type="ok" arrives>
        <p>{texts.asked}</p>
        <p>
          {texts.reads} <q>{request.question}</q>
        </p>
      </Alert>
      <div>
        <Button appearance="secondary-action-button" onClick={onAnother}>
          {texts.another}
        </Button>
      </div>
    </div>
  )
}

function Question({
  residentId,
  start,
  askable,
  main = false,
  onAsked,
}: AskConsentProps & { onAsked: (request: ConsentRequest) => void }) {
  const [begun] = useState<Wish>(() => ({ ...blank(), ...start }))
  const [wish, setWish] = useState(begun)
  const purposes = usePurposes().data ?? []
  const recipient = useRecipient(wish.recipient)
  const found = useAskable(residentId, wish.purpose, wish.recipient)
  const queries = useQueryClient()
  const asking = useSubmission(
    (body: object, idempotencyKey) =>
      call<ConsentRequest>('POST', '/consent/v1/consent-requests', { body, idempotencyKey }),
    async ({ data }) => {
      onAsked(data)
      await queries.invalidateQueries({ queryKey: ['consent-requests', residentId] })
    },
  )
  const change = (part: Partial<Wish>) => setWish((current) => ({ ...current, ...part }))
  const asBegun = wish.recipient === begun.recipient && wish.purpose === begun.purpose
  const kinds = (asBegun && askable) || found
  const failure = asking.failure

  function submit(): void {
    const shown = wish.kinds.filter((kind) => kinds.some(({ code }) => code === kind))
    void asking.submit({
      residentId,
      ...sent({ ...wish, kinds: shown }),
      recipient: isWhole(wish.recipient) ? recipient : undefined,
    })
  }

  return (
    <Form onSubmit={submit}>
      <p>{texts.talkFirst}</p>
      <FormFailure of={asking} />
      <TextField
        name="on"
        type="date"
        label={texts.talkedOn}
        hint={texts.talkedOnHint}
        value={wish.talkedOn}
        onChange={(talkedOn) => change({ talkedOn })}
        failure={failure}
      />
      <SelectField
        name="purpose"
        label={texts.purpose}
        empty={texts.choosePurpose}
        options={purposes.map(({ code, name }) => ({ value: code, label: name }))}
        value={wish.purpose}
        onChange={(purpose) => change({ purpose })}
        failure={failure}
      />
      <RecipientPicker
        chosen={wish.recipient}
        onChange={(chosen) => change({ recipient: chosen })}
        failure={failure}
      />
      <CheckboxChoices
        name="kinds"
        legend={texts.kinds}
        hint={kinds.length === 0 ? texts.noKinds : texts.kindsHint}
        columns
        choices={kinds.map(({ code, name }) => ({ value: code, label: name }))}
        values={wish.kinds}
        onChange={(chosen) => change({ kinds: chosen })}
        failure={failure}
      />
      <TextField
        name="until"
        type="date"
        label={texts.until}
        value={wish.until}
        onChange={(until) => change({ until })}
        failure={failure}
      />
      <TextArea
        name="explanation"
        label={texts.why}
        hint={texts.whyHint}
        value={wish.explanation}
        maxLength={500}
        onChange={(explanation) => change({ explanation })}
        failure={failure}
      />
      <SubmitButton
        pending={asking.pending}
        appearance={main ? 'primary-action-button' : 'secondary-action-button'}
      >
        {texts.send}
      </SubmitButton>
    </Form>
  )
}
