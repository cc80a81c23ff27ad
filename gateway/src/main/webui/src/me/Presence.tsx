import { Form } from '../form/Form'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../api/http'
import type { PresenceState, Professional } from '../api/directory'
import { texts as directoryTexts } from '../directory/texts'
import { RadioChoices } from '../form/Choices'
import { TextField } from '../form/Field'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { Section } from '../ui/Page'
import { texts } from './texts'

const STATES: PresenceState[] = ['AVAILABLE', 'BUSY', 'AWAY']

export function Presence({ me }: { me: Professional }) {
  const [state, setState] = useState<string>(me.presence?.state ?? 'AVAILABLE')
  const [until, setUntil] = useState('')
  const [saved, setSaved] = useState(false)
  const queries = useQueryClient()
  const setting = useSubmission(
    (body: object) => call('PUT', '/directory/v1/me/presence', { body }),
    async () => {
      setSaved(true)
      await queries.invalidateQueries({ queryKey: ['me'] })
    },
  )
  return (
    <Section title={texts.presence}>
      <Form
        onSubmit={() => {
          setSaved(false)
          void setting.submit({ state, until: until === '' ? undefined : new Date(until).toISOString() })
        }}
      >
        <FormFailure of={setting} />
        <RadioChoices
          name="state"
          legend={<span className="bb-visually-hidden">{texts.presence}</span>}
          hint={texts.presenceHint}
          choices={STATES.map((value) => ({ value, label: directoryTexts.presence[value] }))}
          value={state}
          onChange={setState}
          failure={setting.failure}
        />
        <TextField
          name="until"
          type="datetime-local"
          label={texts.until}
          hint={state === 'AVAILABLE' ? texts.availableHint : undefined}
          optional
          value={until}
          onChange={setUntil}
          failure={setting.failure}
        />
        <div className="bb-row">
          <SubmitButton pending={setting.pending}>{texts.save}</SubmitButton>
          <span role="status">{saved && texts.saved}</span>
        </div>
      </Form>
    </Section>
  )
}
