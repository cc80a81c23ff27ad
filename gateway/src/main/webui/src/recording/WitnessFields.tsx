import { ColleaguePicker } from '../directory/ColleaguePicker'
import { RadioChoices } from '../form/Choices'
import { TextField } from '../form/Field'
import type { Failure } from '../form/submission'
import type { Witness } from './recording'
import { texts } from './texts'

/** As long as the API takes it. */
const LONGEST_NAME = 100

/** Who was there, and when. A colleague is picked, so that nobody is the witness of himself under another spelling. */
export function WitnessFields({
  witness,
  onChange,
  failure,
}: {
  witness: Witness
  onChange: (witness: Witness) => void
  failure: Failure | undefined
}) {
  return (
    <>
      <RadioChoices
        // As long as nobody is chosen, what is missing is said here.
        name={witness.who === '' ? 'witnessName' : 'witness'}
        legend={texts.witnessWho}
        hint={texts.witnessHint}
        choices={[
          { value: 'COLLEAGUE', label: texts.witnessColleague },
          { value: 'OTHER', label: texts.witnessOther },
        ]}
        value={witness.who}
        onChange={(who) => onChange({ ...witness, who: who as Witness['who'] })}
        failure={failure}
      />
      {witness.who === 'COLLEAGUE' && (
        <ColleaguePicker
          name={witness.colleague ? 'witnessId' : 'witnessName'}
          label={texts.witnessPick}
          picked={witness.colleague}
          onPick={(colleague) => onChange({ ...witness, colleague })}
          failure={failure}
        />
      )}
      {witness.who === 'OTHER' && (
        <TextField
          name="witnessName"
          label={texts.witnessName}
          maxLength={LONGEST_NAME}
          value={witness.name}
          onChange={(name) => onChange({ ...witness, name })}
          failure={failure}
        />
      )}
      <TextField
        name="spokenAt"
        label={texts.spokenAt}
        hint={texts.spokenAtHint}
        type="datetime-local"
        optional
        value={witness.at}
        onChange={(at) => onChange({ ...witness, at })}
        failure={failure}
      />
    </>
  )
}
