import { useParams } from '@tanstack/react-router'
import { enforces, useBringsIn } from '../app/enforcement'
import { Loaded } from '../ui/Loaded'
import { ButtonLink, TextLink } from '../ui/links'
import { Section } from '../ui/Page'
import { useInitiative, useOffering, useOrganisation, useTeam } from './entries'
import { EntryPage, linkToOrganisation } from './EntryPage'
import { hoursInWords } from './hours'
import { People } from './People'
import { texts } from './texts'

export function TeamPage() {
  const { id } = useParams({ from: '/team/$id' })
  const bringsIn = useBringsIn()
  return (
    <Loaded query={useTeam(id)} page>
      {(team) => (
        <EntryPage
          entry={team}
          lead={team.description}
          callName={texts.theTeam}
          action={bringsIn && !enforces([team]) && <BringInTeam id={team.id} />}
          facts={[
            [texts.organisation, linkToOrganisation(team)],
            [texts.task, team.taskName],
            [texts.hours, hoursInWords(team.workingHours)],
          ]}
        >
          <Section title={texts.members}>
            <People people={team.members ?? []} leadId={team.lead?.id} />
          </Section>
        </EntryPage>
      )}
    </Loaded>
  )
}

export function OrganisationPage() {
  const { id } = useParams({ from: '/organisatie/$id' })
  return (
    <Loaded query={useOrganisation(id)} page>
      {(organisation) => (
        <EntryPage
          entry={organisation}
          lead={organisation.description}
          facts={[[texts.kind, organisation.kindName]]}
        >
          {organisation.teams && organisation.teams.length > 0 && (
            <Section title={texts.teams}>
              <ul className="bb-list">
                {organisation.teams.map((team) => (
                  <li key={team.id}>
                    <TextLink to="/team/$id" params={{ id: team.id }}>
                      {team.name}
                    </TextLink>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </EntryPage>
      )}
    </Loaded>
  )
}

export function OfferingPage() {
  const { id } = useParams({ from: '/aanbod/$id' })
  return (
    <Loaded query={useOffering(id)} page>
      {(offering) => (
        <EntryPage
          entry={offering}
          lead={offering.summary}
          facts={[
            [texts.organisation, linkToOrganisation(offering)],
            [
              texts.team,
              offering.teamId && (
                <TextLink to="/team/$id" params={{ id: offering.teamId }}>
                  {offering.teamName}
                </TextLink>
              ),
            ],
            [texts.term, offering.termDays && texts.days(offering.termDays)],
          ]}
        >
          {offering.conditions && (
            <Section title={texts.conditions}>
              <p className="bb-prose">{offering.conditions}</p>
            </Section>
          )}
          {offering.documents && offering.documents.length > 0 && (
            <Section title={texts.documents}>
              <ul>
                {offering.documents.map((document) => (
                  <li key={document}>{document}</li>
                ))}
              </ul>
            </Section>
          )}
          <Section title={texts.whoDecides}>
            <p>{offering.whoDecides?.map((role) => role.name).join(', ')}</p>
            {offering.deciders && offering.deciders.length > 0 && <People people={offering.deciders} />}
          </Section>
        </EntryPage>
      )}
    </Loaded>
  )
}

export function InitiativePage() {
  const { id } = useParams({ from: '/initiatief/$id' })
  return (
    <Loaded query={useInitiative(id)} page>
      {(initiative) => (
        <EntryPage
          entry={initiative}
          lead={initiative.description}
          callName={initiative.contactName}
          facts={[
            [texts.wishes, initiative.wishes?.join(', ')],
            [texts.contact, initiative.contactName],
            [texts.openingHours, hoursInWords(initiative.openingHours)],
            [texts.languages, initiative.languages?.join(', ')],
            [texts.organisation, linkToOrganisation(initiative)],
          ]}
        />
      )}
    </Loaded>
  )
}

function BringInTeam({ id }: { id: string }) {
  return (
    <ButtonLink to="/erbij-halen" search={{ team: id }}>
      {texts.bringIn}
    </ButtonLink>
  )
}
