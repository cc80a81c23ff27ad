import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Entry, Member } from '../api/directory'
import { useIs } from '../app/session'
import { date } from '../time/moments'
import { Alert } from '../ui/Alert'
import { Facts } from '../ui/Expand'
import { Initials } from '../ui/Face'
import { Loaded } from '../ui/Loaded'
import { ButtonLink, CallLink, TextLink } from '../ui/links'
import { Page, Section } from '../ui/Page'
import { useEntry } from './entries'
import { hoursInWords } from './hours'
import { ReachabilityLine } from './ReachabilityLine'
import { texts } from './texts'

export function TeamPage() {
  const { id } = useParams({ from: '/team/$id' })
  const canBringIn = useIs('professional')
  return (
    <Loaded query={useEntry('teams', id)} page>
      {(team) => (
        <EntryPage entry={team} action={canBringIn && <BringInTeam id={team.id} />}>
          <Section title={texts.members}>
            <Members members={team.members ?? []} leadId={team.lead?.id} />
          </Section>
        </EntryPage>
      )}
    </Loaded>
  )
}

export function OrganisationPage() {
  const { id } = useParams({ from: '/organisatie/$id' })
  return (
    <Loaded query={useEntry('organisations', id)} page>
      {(organisation) => (
        <EntryPage entry={organisation}>
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
    <Loaded query={useEntry('offerings', id)} page>
      {(offering) => (
        <EntryPage entry={offering}>
          {offering.conditions && (
            <Section title={texts.conditions}>
              <p className="bb-prose">{offering.conditions}</p>
            </Section>
          )}
          {offering.documents && (
            <Section title={texts.documents}>
              <p className="bb-prose">{offering.documents}</p>
            </Section>
          )}
        </EntryPage>
      )}
    </Loaded>
  )
}

export function InitiativePage() {
  const { id } = useParams({ from: '/initiatief/$id' })
  return (
    <Loaded query={useEntry('initiatives', id)} page>
      {(initiative) => <EntryPage entry={initiative} />}
    </Loaded>
  )
}

function EntryPage({ entry, action, children }: { entry: Entry; action?: ReactNode; children?: ReactNode }) {
  return (
    <Page title={entry.name} lead={entry.summary ?? entry.description}>
      {entry.reachability && <ReachabilityLine reachability={entry.reachability} />}
      <div className="bb-row">
        <CallLink
          phone={entry.phone}
          label={texts.call(entry.contactName ?? entry.name)}
          appearance="primary-action"
        />
        {action}
      </div>
      {entry.stale && (
        <Alert type="warning">
          <p>{texts.stale}</p>
        </Alert>
      )}
      {children}
      <Facts facts={factsOf(entry)} />
    </Page>
  )
}

function factsOf(entry: Entry): [string, ReactNode][] {
  return [
    [
      texts.organisation,
      entry.organisationId && (
        <TextLink to="/organisatie/$id" params={{ id: entry.organisationId }}>
          {entry.organisationName}
        </TextLink>
      ),
    ],
    [
      texts.team,
      entry.teamId && (
        <TextLink to="/team/$id" params={{ id: entry.teamId }}>
          {entry.teamName}
        </TextLink>
      ),
    ],
    [
      texts.whoDecides,
      entry.whoDecides?.map((role) => (typeof role === 'string' ? role : role.name)).join(', '),
    ],
    [texts.term, entry.termDays && texts.days(entry.termDays)],
    [texts.wishes, entry.wishes],
    [texts.contact, entry.contactName],
    [texts.hours, hoursInWords(entry.workingHours ?? entry.openingHours)],
    [texts.languages, entry.languages?.join(', ')],
    [texts.areas, entry.areas?.join(', ')],
    [texts.phone, entry.phone],
    [
      texts.email,
      entry.email && (
        <a className="nl-link" href={`mailto:${entry.email}`}>
          {entry.email}
        </a>
      ),
    ],
    [
      texts.website,
      entry.website && (
        <a className="nl-link" href={entry.website} rel="noreferrer">
          {entry.website}
        </a>
      ),
    ],
    [texts.source, [entry.source, entry.sourceDate && date(entry.sourceDate)].filter(Boolean).join(', ')],
    [texts.confirmed, entry.lastConfirmed && date(entry.lastConfirmed)],
  ]
}

function BringInTeam({ id }: { id: string }) {
  return (
    <ButtonLink to="/erbij-halen" search={{ team: id }}>
      {texts.bringIn}
    </ButtonLink>
  )
}

function Members({ members, leadId }: { members: Member[]; leadId: string | undefined }) {
  if (members.length === 0) return <p>{texts.noOne}</p>
  return (
    <ul className="bb-list">
      {members.map((member) => (
        <li key={member.id}>
          <div className="bb-face">
            <Initials name={member.name} />
            <div>
              <TextLink to="/collega/$id" params={{ id: member.id }}>
                {member.name}
              </TextLink>{' '}
              {member.id === leadId && <span className="bb-tag">{texts.lead}</span>}
              <div className="bb-quiet">{member.roleName}</div>
              {member.reachability && <ReachabilityLine reachability={member.reachability} />}
            </div>
          </div>
        </li>
      ))}
    </ul>
  )
}
