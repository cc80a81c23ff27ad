import { Button } from '@utrecht/button-react'
import { FormLabel } from '@utrecht/form-label-react'
import { Textbox } from '@utrecht/textbox-react'
import { useState, type FormEvent } from 'react'
import type { SearchQuestion } from '../api/directory'
import { near } from './search'
import { texts } from './texts'

const KILOMETRES = [1, 3, 10]
const USUAL = 3

/** Near a place, neighbourhood or postcode; empty is everywhere. */
export function NearFilter({
  question,
  onChange,
}: {
  question: SearchQuestion
  onChange: (question: SearchQuestion) => void
}) {
  const [place, setPlace] = useState(question.near?.place ?? question.near?.postalCode ?? '')
  const [kilometres, setKilometres] = useState((question.near?.radiusMetres ?? USUAL * 1000) / 1000)

  function submit(event: FormEvent): void {
    event.preventDefault()
    onChange({ ...question, near: near(place, kilometres * 1000) })
  }

  return (
    <form className="bb-stack" onSubmit={submit}>
      <FormLabel htmlFor="dichtbij">{texts.nearby}</FormLabel>
      <div id="dichtbij-uitleg" className="bb-quiet">
        {texts.nearbyHint}
      </div>
      <Textbox
        id="dichtbij"
        maxLength={100}
        aria-describedby="dichtbij-uitleg"
        autoComplete="off"
        value={place}
        onChange={(event) => setPlace(event.target.value)}
      />
      <FormLabel htmlFor="hoe-ver">{texts.radius}</FormLabel>
      <select
        id="hoe-ver"
        className="utrecht-select utrecht-select--html-select"
        value={kilometres}
        onChange={(event) => setKilometres(Number(event.target.value))}
      >
        {KILOMETRES.map((distance) => (
          <option key={distance} value={distance}>
            {texts.within(distance)}
          </option>
        ))}
      </select>
      <div>
        <Button type="submit" appearance="secondary-action-button">
          {texts.nearbyButton}
        </Button>
      </div>
    </form>
  )
}
