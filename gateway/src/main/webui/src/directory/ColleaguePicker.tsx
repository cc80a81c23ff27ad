import type { ReactNode } from 'react'
import type { Failure } from '../form/submission'
import { EntryPicker, type Picked, type PickerWords } from './EntryPicker'

export type { Picked }

export const colleagueWords: PickerWords = {
  find: 'Zoek een collega',
  found: 'Wie bedoel je?',
  none: 'Niemand gevonden. Probeer een andere naam of functie.',
  other: 'Kies iemand anders',
  remove: 'Haal weg',
}

/** Finds one colleague by name, role or organisation, inside another form. */
export function ColleaguePicker(props: {
  name: string
  label: string
  hint?: ReactNode
  picked: Picked | undefined
  onPick: (picked: Picked | undefined) => void
  failure: Failure | undefined
}) {
  return <EntryPicker kinds={['PROFESSIONAL']} words={colleagueWords} {...props} />
}
