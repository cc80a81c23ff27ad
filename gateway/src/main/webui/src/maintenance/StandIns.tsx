import { colleagueWords } from '../directory/ColleaguePicker'
import { EntryPicker, type Picked } from '../directory/EntryPicker'
import type { Failure } from '../form/submission'
import { texts } from './editTexts'
import { OrderedList } from './OrderedList'

/** Who stands in, in the order in which they are asked. */
export function StandIns({
  name,
  label,
  hint,
  value,
  without,
  onChange,
  failure,
}: {
  name: string
  label: string
  hint?: string | undefined
  value: Picked[]
  /** Himself, and his duo. */
  without: string[]
  onChange: (value: Picked[]) => void
  failure: Failure | undefined
}) {
  return (
    <OrderedList
      name={name}
      legend={label}
      hint={hint}
      items={value}
      keyOf={({ id }) => id}
      sayOf={(person) => person.name}
      onChange={onChange}
      failure={failure}
    >
      <EntryPicker
        kinds={['PROFESSIONAL']}
        words={colleagueWords}
        name={`${name}.erbij`}
        label={texts.addStandIn}
        picked={undefined}
        without={[...without, ...value.map(({ id }) => id)]}
        onPick={(person) => person && onChange([...value, person])}
        failure={undefined}
      />
    </OrderedList>
  )
}
