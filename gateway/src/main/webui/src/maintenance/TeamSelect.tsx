import { useOrganisation } from '../directory/entries'
import { SelectField } from '../form/Field'
import type { Failure } from '../form/submission'
import { texts } from './editTexts'

/** One of the teams of an organisation. */
export function TeamSelect({
  name,
  organisationId,
  value,
  empty,
  optional = false,
  onChange,
  failure,
}: {
  name: string
  organisationId: string | undefined
  value: string
  empty: string
  optional?: boolean
  onChange: (teamId: string) => void
  failure: Failure | undefined
}) {
  const teams = useOrganisation(organisationId).data?.teams
  return (
    <SelectField
      name={name}
      label={texts.team}
      hint={hintFor(organisationId, teams)}
      optional={optional}
      value={value}
      empty={empty}
      options={(teams ?? []).map((team) => ({ value: team.id, label: team.name }))}
      onChange={onChange}
      failure={failure}
    />
  )
}

function hintFor(organisationId: string | undefined, teams: unknown[] | undefined): string | undefined {
  if (organisationId === undefined) return texts.teamFirst
  return teams?.length === 0 ? texts.noTeams : undefined
}
