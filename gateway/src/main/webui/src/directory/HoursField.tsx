import { TextField } from '../form/Field'
import type { Failure } from '../form/submission'
import { hoursInWords } from './hours'
import { texts } from './texts'

/** Working hours as they are written down, with what that says in words while typing. */
export function HoursField(props: {
  name: string
  label: string
  hint: string | undefined
  value: string
  onChange: (value: string) => void
  failure: Failure | undefined
}) {
  const written = props.value.trim()
  const words = hoursInWords(written) ?? ''
  return (
    <div>
      <TextField {...props} maxLength={200} />
      {words !== '' && words !== written && <p className="bb-quiet">{texts.hoursRead(words)}</p>}
    </div>
  )
}
