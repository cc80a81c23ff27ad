import { Button } from '@utrecht/button-react'
import { useState } from 'react'
import { useTaxonomy } from '../directory/entries'
import { SelectField } from '../form/Field'
import type { Failure } from '../form/submission'
import { texts } from './editTexts'
import type { CodeListName } from './fields'
import { OrderedList } from './OrderedList'

/** Codes of a list in the order in which they count, chosen by their names. */
export function RankedCodes({
  name,
  label,
  hint,
  list,
  value,
  onChange,
  failure,
}: {
  name: string
  label: string
  hint?: string | undefined
  list: CodeListName
  value: string[]
  onChange: (value: string[]) => void
  failure: Failure | undefined
}) {
  const codes = useTaxonomy().data?.[list] ?? []
  const [chosen, setChosen] = useState('')

  function add(): void {
    if (chosen === '') return
    onChange([...value, chosen])
    setChosen('')
  }

  return (
    <OrderedList
      name={name}
      legend={label}
      hint={hint}
      items={value}
      keyOf={(code) => code}
      sayOf={(code) => codes.find((one) => one.code === code)?.name ?? code}
      onChange={onChange}
      failure={failure}
    >
      <div className="bb-stack">
        <SelectField
          name={`${name}.erbij`}
          label={texts.role}
          value={chosen}
          empty={texts.pickRole}
          options={codes
            .filter(({ code }) => !value.includes(code))
            .map((one) => ({ value: one.code, label: one.name }))}
          onChange={setChosen}
          failure={undefined}
        />
        <div>
          <Button appearance="secondary-action-button" onClick={add}>
            {texts.addRole}
          </Button>
        </div>
      </div>
    </OrderedList>
  )
}
