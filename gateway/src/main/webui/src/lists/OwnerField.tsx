import { Button } from '@utrecht/button-react'
import { useEffect, useState } from 'react'
import { Hits } from '../directory/EntryPicker'
import { TextField } from '../form/Field'
import { useFieldId } from '../form/scope'
import type { Failure } from '../form/submission'
import { useSearch } from '../search/search'
import { useFocusOnArrival } from '../ui/arrival'
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

interface OwnerProps {
  owner: Owner
  onChange: (owner: Owner) => void
  failure: Failure | undefined
}

/** Who keeps a rule: a name, or an organisation that is looked up by it. */
export function OwnerField(props: OwnerProps) {
  // Choosing puts another control in the place of this one: the focus goes along.
  const [moved, setMoved] = useState(false)
  function move(owner: Owner): void {
    setMoved(true)
    props.onChange(owner)
  }
  return props.owner.id ? (
    <Organisation name={props.owner.name} arrives={moved} onOther={() => move({ name: '' })} />
  ) : (
    <Finder {...props} arrives={moved} onPick={move} />
  )
}

function Organisation({ name, arrives, onOther }: { name: string; arrives: boolean; onOther: () => void }) {
  return (
    <p className="bb-row">
      {texts.owner} <strong>{name}</strong>
      <Button
        ref={useFocusOnArrival<HTMLButtonElement>(arrives)}
        appearance="subtle-button"
        onClick={onOther}
      >
        {texts.ownerOther}
      </Button>
    </p>
  )
}

function Finder({
  owner,
  onChange,
  failure,
  arrives,
  onPick,
}: OwnerProps & { arrives: boolean; onPick: (owner: Owner) => void }) {
  const id = useFieldId()('owner')
  useEffect(() => {
    if (arrives) document.getElementById(id)?.focus()
  }, [arrives, id])
  const [asked, setAsked] = useState('')
  const answer = useSearch({ text: asked, kinds: ['ORGANISATION'], limit: 6 })
  const found = asked === '' ? undefined : answer.data?.hits
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
      {found && found.length > 0 && <Hits words={{ found: texts.ownerFound }} hits={found} onPick={onPick} />}
    </div>
  )
}
