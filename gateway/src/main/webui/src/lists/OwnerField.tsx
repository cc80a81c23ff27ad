import { EntryPicker } from '../directory/EntryPicker'
import type { Failure } from '../form/submission'
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
  owner: { id, name },
  onChange,
  failure,
}: {
  owner: Owner
  onChange: (owner: Owner) => void
  failure: Failure | undefined
}) {
  return (
    <EntryPicker
      kinds={['ORGANISATION']}
      words={texts.ownerWords}
      name="owner"
      label={texts.owner}
      hint={texts.ownerHint}
      optional
      picked={id === undefined ? undefined : { id, name }}
      onPick={(picked) => onChange(picked ?? { name: '' })}
      free={{ typed: name, onType: (typed) => onChange({ name: typed }), maxLength: 100 }}
      failure={failure}
    />
  )
}
