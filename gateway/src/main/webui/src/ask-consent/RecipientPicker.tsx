import { useTaxonomy } from '../directory/entries'
import { colleagueWords } from '../directory/ColleaguePicker'
import { EntryPicker } from '../directory/EntryPicker'
import { RadioChoices } from '../form/Choices'
import { SelectField } from '../form/Field'
import type { Failure } from '../form/submission'
import { texts as guideTexts } from '../guide/texts'
import type { ChosenRecipient, RecipientKind } from './recipient'
import { texts } from './texts'

const KINDS: RecipientKind[] = ['person', 'role', 'team', 'organisation']

interface RecipientPickerProps {
  chosen: ChosenRecipient
  onChange: (chosen: ChosenRecipient) => void
  failure: Failure | undefined
}

/** Who may read it; what was chosen in one way stays when another is tried. */
export function RecipientPicker({ chosen, onChange, failure }: RecipientPickerProps) {
  return (
    <>
      <RadioChoices
        name="recipient"
        legend={texts.recipient}
        hint={texts.recipientHint}
        choices={KINDS.map((kind) => ({ value: kind, label: texts.recipients[kind] }))}
        value={chosen.by}
        onChange={(by) => onChange({ ...chosen, by: by as RecipientKind })}
        failure={failure}
      />
      <Details chosen={chosen} onChange={onChange} failure={failure} />
    </>
  )
}

function Details({ chosen, onChange, failure }: RecipientPickerProps) {
  switch (chosen.by) {
    case 'person':
      return (
        <EntryPicker
          kinds={['PROFESSIONAL']}
          words={colleagueWords}
          name="professionalId"
          label={texts.person}
          picked={chosen.person}
          onPick={(person) => onChange({ ...chosen, person })}
          failure={failure}
        />
      )
    case 'team':
      return (
        <EntryPicker
          kinds={['TEAM']}
          words={guideTexts.teamWords}
          name="teamId"
          label={guideTexts.team}
          picked={chosen.team}
          onPick={(team) => onChange({ ...chosen, team })}
          failure={failure}
        />
      )
    case 'role':
      return (
        <>
          <RoleField chosen={chosen} onChange={onChange} failure={failure} />
          <OrganisationField chosen={chosen} onChange={onChange} failure={failure} />
        </>
      )
    case 'organisation':
      return <OrganisationField chosen={chosen} onChange={onChange} failure={failure} />
    case '':
      return null
  }
}

function RoleField({ chosen, onChange, failure }: RecipientPickerProps) {
  const roles = useTaxonomy().data?.roles ?? []
  return (
    <SelectField
      name="role"
      label={guideTexts.role}
      empty={guideTexts.choose}
      options={roles.map(({ code, name }) => ({ value: code, label: name }))}
      value={chosen.role}
      onChange={(role) => onChange({ ...chosen, role })}
      failure={failure}
    />
  )
}

function OrganisationField({ chosen, onChange, failure }: RecipientPickerProps) {
  return (
    <EntryPicker
      kinds={['ORGANISATION']}
      words={texts.organisationWords}
      name="organisationId"
      label={texts.organisation}
      picked={chosen.organisation}
      onPick={(organisation) => onChange({ ...chosen, organisation })}
      failure={failure}
    />
  )
}
