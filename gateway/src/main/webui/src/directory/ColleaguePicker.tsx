import { Button } from '@utrecht/button-react'
import { useState } from 'react'
import { RadioChoices } from '../form/Choices'
import { TextField } from '../form/Field'
import type { Failure } from '../form/submission'
import { useSearch } from '../search/search'

export interface Picked {
  id: string
  name: string
}

const texts = {
  find: 'Zoek een collega',
  found: 'Wie bedoel je?',
  none: 'Niemand gevonden. Probeer een andere naam of functie.',
  other: 'Kies iemand anders',
}

/** Finds one colleague by name, role or organisation, inside another form. */
export function ColleaguePicker({
  name,
  label,
  hint,
  picked,
  onPick,
  failure,
}: {
  name: string
  label: string
  hint?: string
  picked: Picked | undefined
  onPick: (picked: Picked | undefined) => void
  failure: Failure | undefined
}) {
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const answer = useSearch({ text: asked, kinds: ['PROFESSIONAL'], limit: 8 })

  if (picked) {
    return (
      <p className="bb-row">
        <strong>{picked.name}</strong>
        <Button appearance="subtle-button" onClick={() => onPick(undefined)}>
          {texts.other}
        </Button>
      </p>
    )
  }
  return (
    <div className="bb-stack">
      <TextField name={name} label={label} hint={hint} value={typed} onChange={setTyped} failure={failure} />
      <div>
        <Button appearance="secondary-action-button" onClick={() => setAsked(typed)}>
          {texts.find}
        </Button>
      </div>
      {answer.data?.hits.length === 0 && <p role="status">{texts.none}</p>}
      {answer.data && answer.data.hits.length > 0 && (
        <RadioChoices
          name={`${name}-keuze`}
          legend={texts.found}
          choices={answer.data.hits.map((hit) => ({ value: hit.id, label: hit.title, hint: hit.subtitle }))}
          value=""
          onChange={(id) => onPick({ id, name: answer.data.hits.find((hit) => hit.id === id)?.title ?? '' })}
          failure={undefined}
        />
      )}
    </div>
  )
}
