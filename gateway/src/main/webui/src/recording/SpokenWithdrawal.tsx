import { useState } from 'react'
import type { ConsentRequest } from '../api/consent'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { NOBODY, useRecording, witnessToSend } from './recording'
import { texts } from './texts'
import { WitnessFields } from './WitnessFields'

/** Stopping aloud takes no more than saying yes aloud did, and nobody asks why. */
export function SpokenWithdrawal({
  request,
  onRecorded,
}: {
  request: ConsentRequest
  onRecorded: () => void
}) {
  const [witness, setWitness] = useState(NOBODY)
  const recording = useRecording(request, 'spoken-withdrawal', onRecorded)
  return (
    <Form onSubmit={() => void recording.submit(witnessToSend(witness))}>
      <p>{texts.stopHelp}</p>
      <FormFailure of={recording} />
      <WitnessFields witness={witness} onChange={setWitness} failure={recording.failure} />
      <SubmitButton pending={recording.pending} appearance="secondary-action-button">
        {texts.stopSend}
      </SubmitButton>
    </Form>
  )
}
