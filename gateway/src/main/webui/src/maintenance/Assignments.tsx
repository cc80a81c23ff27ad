import { Button } from '@utrecht/button-react'
import { useRef } from 'react'
import { EntryPicker } from '../directory/EntryPicker'
import { useTaxonomy } from '../directory/entries'
import { Tick } from '../form/Choices'
import { SelectField } from '../form/Field'
import type { Failure } from '../form/submission'
import type { AssignmentDraft } from './draft'
import { texts } from './editTexts'
import { OrderedList } from './OrderedList'
import { TeamSelect } from './TeamSelect'

/** Where someone works and as what; the first is the main one. */
export function Assignments({
  name,
  label,
  hint,
  value,
  onChange,
  failure,
}: {
  name: string
  label: string
  hint?: string | undefined
  value: AssignmentDraft[]
  onChange: (value: AssignmentDraft[]) => void
  failure: Failure | undefined
}) {
  const roles = useTaxonomy().data?.roles ?? []
  const added = useRef(0)

  function change(index: number, part: Partial<AssignmentDraft>): void {
    onChange(value.map((one, other) => (other === index ? { ...one, ...part } : one)))
  }

  function add(): void {
    added.current += 1
    const key = `nieuw-${added.current}`
    onChange([...value, { key, organisation: undefined, teamId: '', role: '', teamLead: false }])
  }

  return (
    <OrderedList
      name={name}
      legend={label}
      hint={hint}
      items={value}
      keyOf={({ key }) => key}
      sayOf={(_, index) => texts.assignment(index + 1)}
      onChange={onChange}
      failure={failure}
      item={(one, index) => {
        const path = `${name}[${index}]`
        return (
          <>
            <EntryPicker
              kinds={['ORGANISATION']}
              words={texts.findOrganisation}
              name={`${path}.organisationId`}
              label={texts.organisation}
              picked={one.organisation}
              onPick={(organisation) => change(index, { organisation, teamId: '' })}
              failure={failure}
            />
            <TeamSelect
              name={`${path}.teamId`}
              organisationId={one.organisation?.id}
              value={one.teamId}
              empty={texts.pickTeam}
              onChange={(teamId) => change(index, { teamId })}
              failure={failure}
            />
            <SelectField
              name={`${path}.role`}
              label={texts.role}
              value={one.role}
              empty={texts.pickRole}
              options={roles.map((role) => ({ value: role.code, label: role.name }))}
              onChange={(role) => change(index, { role })}
              failure={failure}
            />
            <Tick
              name={`${path}.teamLead`}
              label={texts.teamLead}
              checked={one.teamLead}
              onChange={(teamLead) => change(index, { teamLead })}
              failure={failure}
            />
          </>
        )
      }}
    >
      <div>
        <Button appearance="secondary-action-button" onClick={add}>
          {texts.addAssignment}
        </Button>
      </div>
    </OrderedList>
  )
}
