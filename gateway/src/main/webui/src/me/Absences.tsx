import { Form } from '../form/Form'
import { Button } from '@utrecht/button-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../api/http'
import type { Absence, Professional } from '../api/directory'
import { TextField } from '../form/Field'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { moment } from '../time/moments'
import { useNow } from '../time/useNow'
import { Section } from '../ui/Page'
import { useTold } from '../ui/useTold'
import { texts } from './texts'

export function Absences({ me }: { me: Professional }) {
  const [from, setFrom] = useState('')
  const [until, setUntil] = useState('')
  const queries = useQueryClient()
  const refresh = () => queries.invalidateQueries({ queryKey: ['me'] })
  const adding = useSubmission(
    (body: object, idempotencyKey) => call('POST', '/directory/v1/me/absences', { body, idempotencyKey }),
    async () => {
      setFrom('')
      setUntil('')
      await refresh()
    },
  )
  const [told, tell] = useTold<'removed'>(texts)
  const removing = useSubmission(
    (id: string) => call('DELETE', `/directory/v1/me/absences/${id}`),
    async () => {
      tell('removed')
      await refresh()
    },
  )

  return (
    <Section title={texts.absences}>
      <p className="bb-quiet">{texts.absencesHint}</p>
      <FormFailure of={removing} />
      {told}
      {me.absences.length === 0 ? (
        <p>{texts.noAbsences}</p>
      ) : (
        <ul className="bb-list">
          {me.absences.map((absence) => (
            <li key={absence.id}>
              <Planned absence={absence} onRemove={() => void removing.submit(absence.id)} />
            </li>
          ))}
        </ul>
      )}
      <Form
        onSubmit={() => {
          void adding.submit({ from: instant(from), until: instant(until) })
        }}
      >
        <FormFailure of={adding} />
        <TextField
          name="from"
          type="datetime-local"
          label={texts.from}
          value={from}
          onChange={setFrom}
          failure={adding.failure}
        />
        <TextField
          name="until"
          type="datetime-local"
          label={texts.to}
          value={until}
          onChange={setUntil}
          failure={adding.failure}
        />
        <SubmitButton pending={adding.pending} appearance="secondary-action-button">
          {texts.addAbsence}
        </SubmitButton>
      </Form>
    </Section>
  )
}

function Planned({ absence, onRemove }: { absence: Absence; onRemove: () => void }) {
  const now = useNow()
  const period = `${moment(absence.from, now)} – ${moment(absence.until, now)}`
  return (
    <div className="bb-row">
      <span>{period}</span>
      <Button appearance="subtle-button" aria-label={texts.removeAbsence(period)} onClick={onRemove}>
        {texts.remove}
      </Button>
    </div>
  )
}

function instant(local: string): string | undefined {
  return local === '' ? undefined : new Date(local).toISOString()
}
