import { Button } from '@utrecht/button-react'
import { useState } from 'react'
import { RadioChoices } from '../form/Choices'
import { TextField } from '../form/Field'
import type { Failure } from '../form/submission'
import { useSearch } from '../search/search'
import { texts } from './texts'

/** An organisation of the kaart when it has an id, any name otherwise. */
export interface Owner {
  id?: string
  name: string
}

/** As the server takes it. */
export function ownerOf({ id, name }: Owner): string | undefined {
  const typed = name.trim()
  return id ?? (typed === '' ? undefined : typed)
}

/** Who keeps a rule: a name, or an organisation that is looked up by it. */
export function OwnerField({
  owner,
  onChange,
  failure,
}: {
  owner: Owner
  onChange: (owner: Owner) => void
  failure: Failure | undefined
}) {
  const [asked, setAsked] = useState('')
  const answer = useSearch({ text: asked, kinds: ['ORGANISATION'], limit: 6 })
  const found = asked === '' ? undefined : answer.data?.hits
  if (owner.id) {
    return (
      <p className="bb-row">
        {texts.owner} <strong>{owner.name}</strong>
        <Button appearance="subtle-button" onClick={() => onChange({ name: '' })}>
          {texts.ownerOther}
        </Button>
      </p>
    )
  }
  return (
    <div className="bb-stack">
      <TextField
        name="owner"
        label={texts.owner}
        hint={texts.ownerHint}
        optional
        value={owner.name}
        maxLength={100}
        onChange={(name) => {
          setAsked('')
          onChange({ name })
        }}
        failure={failure}
      />
      <div>
        <Button appearance="secondary-action-button" onClick={() => setAsked(owner.name.trim())}>
          {texts.ownerFind}
        </Button>
      </div>
      {found?.length === 0 && <p role="status">{texts.ownerNone}</p>}
      {found && found.length > 0 && (
        <RadioChoices
          name="owner-keuze"
          legend={texts.ownerFound}
          choices={found.map((hit) => ({ value: hit.id, label: hit.title, hint: hit.subtitle }))}
          value=""
          onChange={(id) => onChange({ id, name: found.find((hit) => hit.id === id)?.title ?? '' })}
          failure={undefined}
        />
      )}
    </div>
  )
}
