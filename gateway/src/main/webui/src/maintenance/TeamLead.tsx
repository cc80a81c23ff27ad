import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Team } from '../api/directory'
import { call, get } from '../api/http'
import { EntryLink } from '../directory/EntryLink'
import { useTeam } from '../directory/entries'
import { SelectField } from '../form/Field'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { Loaded } from '../ui/Loaded'
import { Section } from '../ui/Page'
import { asAssignments, bodyOf, draftOf, type Values } from './draft'
import { texts } from './editTexts'

/** Who leads a team. That stands with the people: making one the lead takes it from the other. */
export function TeamLead({ id }: { id: string }) {
  return (
    <Section title={texts.leadTitle}>
      <Loaded query={useTeam(id)}>{(team) => <Choose team={team} />}</Loaded>
    </Section>
  )
}

function Choose({ team }: { team: Team }) {
  const members = team.members ?? []
  const [chosen, setChosen] = useState('')
  const [told, setTold] = useState('')
  const queries = useQueryClient()
  const saving = useSubmission(makeLead, async () => {
    setTold(texts.leadSaved(members.find((member) => member.id === chosen)?.name ?? ''))
    setChosen('')
    await queries.invalidateQueries()
  })

  async function makeLead(professionalId: string): Promise<void> {
    const path = `/directory/v1/professionals/${professionalId}`
    const shown = await get<Values & { version: number }>(path)
    const draft = draftOf('PROFESSIONAL', shown)
    const assignments = asAssignments(draft['assignments']).map((one) =>
      one.teamId === team.id ? { ...one, teamLead: true } : one,
    )
    const body = bodyOf('PROFESSIONAL', { ...draft, assignments })
    await call('PUT', path, { body, version: shown.version })
  }

  return (
    <>
      <p>
        {team.lead ? (
          <EntryLink kind="PROFESSIONAL" id={team.lead.id}>
            {team.lead.name}
          </EntryLink>
        ) : (
          texts.leadNone
        )}
      </p>
      {members.length === 0 ? (
        <p>{texts.leadNobodyHere}</p>
      ) : (
        <Form
          onSubmit={() => {
            setTold('')
            if (chosen !== '') void saving.submit(chosen)
          }}
        >
          <FormFailure of={saving} />
          <SelectField
            name="lead"
            label={texts.leadPick}
            value={chosen}
            empty={texts.pick}
            options={members
              .filter((member) => member.id !== team.lead?.id)
              .map((member) => ({ value: member.id, label: member.name }))}
            onChange={setChosen}
            failure={saving.failure}
          />
          <div className="bb-row">
            <SubmitButton pending={saving.pending} appearance="secondary-action-button">
              {texts.leadSave}
            </SubmitButton>
            <span role="status">{told}</span>
          </div>
        </Form>
      )}
    </>
  )
}
