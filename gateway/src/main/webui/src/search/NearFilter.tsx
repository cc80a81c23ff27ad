import { useState } from 'react'
import type { SearchQuestion } from '../api/directory'
import { atField } from '../form/atField'
import { SelectField, TextField } from '../form/Field'
import { Form } from '../form/Form'
import type { Failure } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { near } from './search'
import { texts } from './texts'

const KILOMETRES = ['1', '3', '10']
const USUAL = '3'
/** One box takes what the API has two fields for. */
const PLACE = ['near.place', 'near.postalCode']

/** Near an address, place, neighbourhood or postcode; empty is everywhere. */
export function NearFilter({
  question,
  failure,
  onChange,
}: {
  question: SearchQuestion
  failure: Failure | undefined
  onChange: (question: SearchQuestion) => void
}) {
  const [asked, setAsked] = useState(question.near)
  const [place, setPlace] = useState(placeOf(asked))
  const [kilometres, setKilometres] = useState(kilometresOf(asked))
  // The filters were cleared elsewhere.
  if (question.near !== asked) {
    setAsked(question.near)
    setPlace(placeOf(question.near))
    setKilometres(kilometresOf(question.near))
  }

  return (
    <Form
      onSubmit={() => {
        onChange({ ...question, near: near(place, Number(kilometres) * 1000) })
      }}
    >
      <TextField
        name="near"
        label={texts.nearby}
        hint={texts.nearbyHint}
        maxLength={100}
        value={place}
        onChange={setPlace}
        failure={atField(failure, ({ field }) => (PLACE.includes(field) ? 'near' : field))}
      />
      <SelectField
        name="radiusMetres"
        label={texts.radius}
        options={KILOMETRES.map((value) => ({ value, label: texts.within(Number(value)) }))}
        value={kilometres}
        onChange={setKilometres}
        failure={failure}
      />
      <SubmitButton pending={false} appearance="secondary-action-button">
        {texts.nearbyButton}
      </SubmitButton>
    </Form>
  )
}

function placeOf(asked: SearchQuestion['near']): string {
  return asked?.place ?? asked?.postalCode ?? ''
}

function kilometresOf(asked: SearchQuestion['near']): string {
  return asked?.radiusMetres ? String(asked.radiusMetres / 1000) : USUAL
}
