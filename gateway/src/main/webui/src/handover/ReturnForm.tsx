import { Form } from '../form/Form'
import { useState } from 'react'
import type { Handover } from '../api/messaging'
import { ColleaguePicker, type Picked } from '../directory/ColleaguePicker'
import { RadioChoices, Tick } from '../form/Choices'
import { TextArea } from '../form/Field'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { useStep } from './handovers'
import { texts } from './texts'

type Alternative = '' | 'someone' | 'together'

/** No referral without action: a return says that the two tried to talk, why, and who can help instead. */
export function ReturnForm({ handover }: { handover: Handover }) {
  const returning = useStep(handover, 'return')
  const [tried, setTried] = useState(false)
  const [reason, setReason] = useState('')
  const [alternative, setAlternative] = useState<Alternative>('')
  const [picked, setPicked] = useState<Picked>()

  function body(): object {
    switch (alternative) {
      case 'someone':
        return { triedToTalk: tried, reason, alternativeReceiverId: picked?.id }
      case 'together':
        return { triedToTalk: tried, reason, searchTogether: true }
      case '':
        return { triedToTalk: tried, reason }
    }
  }

  return (
    <Form
      onSubmit={() => {
        void returning.submit(body())
      }}
    >
      <p>{texts.returnHelp}</p>
      <FormFailure of={returning} />
      <Tick
        name="triedToTalk"
        label={texts.tried}
        checked={tried}
        onChange={setTried}
        failure={returning.failure}
      />
      <TextArea
        name="reason"
        label={texts.reason}
        maxLength={1000}
        value={reason}
        onChange={setReason}
        failure={returning.failure}
      />
      <RadioChoices
        name="alternative"
        legend={texts.alternative}
        choices={[
          { value: 'someone', label: texts.someoneElse },
          { value: 'together', label: texts.together },
        ]}
        value={alternative}
        onChange={(value) => setAlternative(value as Alternative)}
        failure={returning.failure}
      />
      {alternative === 'someone' && (
        <ColleaguePicker
          name="alternativeReceiverId"
          label={texts.alternativeName}
          picked={picked}
          onPick={setPicked}
          failure={returning.failure}
        />
      )}
      <SubmitButton pending={returning.pending} appearance="secondary-action-button">
        {texts.return}
      </SubmitButton>
    </Form>
  )
}
