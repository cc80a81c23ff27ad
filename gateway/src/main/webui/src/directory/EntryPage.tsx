import type { ReactNode } from 'react'
import type { Location, Reachability } from '../api/directory'
import { date } from '../time/moments'
import { Alert } from '../ui/Alert'
import { Facts } from '../ui/Expand'
import { CallLink, PhoneLink, TextLink } from '../ui/links'
import { Page } from '../ui/Page'
import { Address } from './Address'
import { targetGroupNames, useCodeNames, type CodeNames } from './entries'
import { EntryCare, Reported } from '../quality/EntryCare'
import { isKnown } from './location'
import { ReachabilityLine } from './ReachabilityLine'
import { texts } from './texts'

/** What all entries of the sociale kaart share. */
interface Shown {
  id: string
  name: string
  phone?: string
  email?: string
  website?: string
  reachability?: Reachability
  location?: Location
  intakeName?: string
  lifeDomains?: string[]
  lifeEvents?: string[]
  targetGroups?: string[]
  areas?: string[]
  source?: string
  sourceDate?: string
  lastConfirmed?: string
  stale?: boolean
}

interface EntryPageProps {
  entry: Shown
  lead: string | undefined
  callName?: string | undefined
  action?: ReactNode
  facts: [string, ReactNode][]
  children?: ReactNode
}

export function EntryPage({ entry, lead, callName, action, facts, children }: EntryPageProps) {
  const names = useCodeNames()
  return (
    <Page title={entry.name} lead={lead}>
      {entry.reachability && <ReachabilityLine reachability={entry.reachability} />}
      {(entry.phone ?? action) && (
        <div className="bb-row">
          <CallLink
            phone={entry.phone}
            label={texts.call(callName ?? entry.name)}
            appearance="primary-action"
          />
          {action}
        </div>
      )}
      {entry.stale && (
        <Alert type="warning">
          <p>{texts.stale}</p>
        </Alert>
      )}
      <Reported id={entry.id} />
      {children}
      <Facts facts={[...facts, ...sharedFacts(entry, names)]} />
      <EntryCare id={entry.id} />
    </Page>
  )
}

export function linkToOrganisation({
  organisationId,
  organisationName,
}: {
  organisationId?: string | undefined
  organisationName?: string | undefined
}): ReactNode {
  return (
    organisationId && (
      <TextLink to="/organisatie/$id" params={{ id: organisationId }}>
        {organisationName}
      </TextLink>
    )
  )
}

function sharedFacts(entry: Shown, names: CodeNames): [string, ReactNode][] {
  return [
    [texts.intake, entry.intakeName],
    [texts.targetGroups, targetGroupNames(entry.targetGroups)],
    [texts.lifeDomains, names('lifeDomains', entry.lifeDomains)],
    [texts.lifeEvents, names('lifeEvents', entry.lifeEvents)],
    [texts.areas, names('areas', entry.areas)],
    [texts.address, isKnown(entry.location) ? <Address location={entry.location} /> : undefined],
    [texts.phone, entry.phone && <PhoneLink phone={entry.phone} />],
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
