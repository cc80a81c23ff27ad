import { Button } from '@utrecht/button-react'
import { FormFieldErrorMessage } from '@utrecht/form-field-error-message-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { EntryKind, Hit } from '../api/directory'
import { TextField } from '../form/Field'
import { useFieldId } from '../form/scope'
import { messagesFor, type Failure } from '../form/submission'
import { texts as formTexts } from '../form/texts'
import { useSearch } from '../search/search'

export interface Picked {
  id: string
  name: string
}

export interface PickerWords {
  find: string
  found: string
  none: string
  other: string
  remove: string
}

interface PickerProps {
  kinds: EntryKind[]
  words: PickerWords
  name: string
  label: string
  hint?: ReactNode
  optional?: boolean
  picked: Picked | undefined
  onPick: (picked: Picked | undefined) => void
  /** Entries that can't be chosen here. */
  without?: string[]
  /** Where what is typed is an answer too, as long as no entry is chosen for it. */
  free?: { typed: string; onType: (typed: string) => void; maxLength: number }
  failure: Failure | undefined
}

/** Finds one entry of the sociale kaart by what it is called, inside another form. */
export function EntryPicker(props: PickerProps) {
  // Choosing puts another control in the place of this one: the focus goes along.
  const movedRef = useRef(false)
  const [round, setRound] = useState(0)
  function pick(picked: Picked | undefined): void {
    movedRef.current = true
    // Whoever adds one after the other starts afresh.
    setRound(round + 1)
    props.onPick(picked)
  }
  return props.picked ? (
    <Chosen {...props} picked={props.picked} onPick={pick} movedRef={movedRef} />
  ) : (
    <Finder key={round} {...props} onPick={pick} movedRef={movedRef} />
  )
}

type Moved = { movedRef: React.RefObject<boolean> }

/** Takes the focus when it stands in the place of what had it. */
function useFocusAfterMove(id: string, movedRef: React.RefObject<boolean>): void {
  useEffect(() => {
    if (!movedRef.current) return
    movedRef.current = false
    document.getElementById(id)?.focus()
  }, [id, movedRef])
}

function Chosen({
  name,
  label,
  optional,
  words,
  picked,
  onPick,
  failure,
  movedRef,
}: PickerProps & Moved & { picked: Picked }) {
  const id = useFieldId()(name)
  useFocusAfterMove(id, movedRef)
  const messages = messagesFor(name, failure?.violations ?? [])
  return (
    <div role="group" aria-label={label} className={messages.length > 0 ? 'bb-choices--invalid' : undefined}>
      <span className="utrecht-form-label">{label}</span>
      {messages.length > 0 && (
        <FormFieldErrorMessage id={`${id}-fout`}>{messages.join(' ')}</FormFieldErrorMessage>
      )}
      <div className="bb-row">
        <strong>{picked.name}</strong>
        <Button
          id={id}
          appearance="subtle-button"
          aria-describedby={messages.length > 0 ? `${id}-fout` : undefined}
          onClick={() => onPick(undefined)}
        >
          {optional ? words.remove : words.other}
        </Button>
      </div>
    </div>
  )
}

function Finder({
  kinds,
  words,
  name,
  label,
  hint,
  optional,
  onPick,
  without,
  free,
  failure,
  movedRef,
}: PickerProps & Moved) {
  const [own, setOwn] = useState('')
  const { typed, onType, maxLength } = free ?? { typed: own, onType: setOwn, maxLength: 200 }
  const [asked, setAsked] = useState('')
  const find = () => setAsked(typed.trim())
  useFocusAfterMove(useFieldId()(name), movedRef)
  const answer = useSearch({ text: asked, kinds, limit: 8 })
  // Until the answer is there, nothing was found: not what was found before.
  const hits =
    asked === '' || answer.isPlaceholderData
      ? undefined
      : answer.data?.hits.filter(({ id }) => !without?.includes(id))
  return (
    <div className="bb-stack">
      <TextField
        name={name}
        label={label}
        hint={hint}
        optional={optional ?? false}
        value={typed}
        maxLength={maxLength}
        onChange={(text) => {
          // What was found is an answer to other words then.
          setAsked('')
          onType(text)
        }}
        onEnter={find}
        failure={failure}
      />
      <div>
        <Button appearance="secondary-action-button" onClick={find}>
          {words.find}
        </Button>
      </div>
      {asked !== '' && answer.isError && <p role="status">{formTexts.unreachable}</p>}
      {hits?.length === 0 && <p role="status">{words.none}</p>}
      {hits && hits.length > 0 && <Hits words={words} hits={hits} onPick={onPick} />}
    </div>
  )
}

/** Buttons rather than radio buttons: with the arrow keys those would choose at once, before one has read them all. */
function Hits({
  words,
  hits,
  onPick,
}: {
  words: PickerWords
  hits: Hit[]
  onPick: (picked: Picked) => void
}) {
  return (
    <div className="bb-hits" role="group" aria-label={words.found}>
      <p role="status">{words.found}</p>
      <ul>
        {hits.map(({ id, title, subtitle }) => (
          <li key={id}>
            <Button appearance="subtle-button" onClick={() => onPick({ id, name: title })}>
              {title}
            </Button>
            {subtitle && <span className="bb-quiet">{subtitle}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
