import { useParams } from '@tanstack/react-router'
import type { Professional } from '../api/directory'
import { enforces, useBringsIn } from '../app/enforcement'
import { useIs } from '../app/session'
import { date } from '../time/moments'
import { FavouriteButton } from '../colleagues/FavouriteButton'
import { useRemember } from '../colleagues/colleagues'
import { Alert } from '../ui/Alert'
import { Facts } from '../ui/Expand'
import { firstName, Initials } from '../ui/Face'
import { Loaded } from '../ui/Loaded'
import { ButtonLink, CallLink, PhoneLink, TextLink } from '../ui/links'
import { Page } from '../ui/Page'
import { useCodeNames, useProfessional, type CodeNames } from './entries'
import { hoursInWords } from './hours'
import { mandateInWords } from './mandate'
import { EntryCare, Reported } from '../quality/EntryCare'
import { ReachabilityLine } from './ReachabilityLine'
import { StandInLine } from './StandInLine'
import { texts } from './texts'

export function ColleaguePage() {
  const { id } = useParams({ from: '/collega/$id' })
  return (
    <Loaded query={useProfessional(id)} page>
      {(colleague) => <Colleague colleague={colleague} />}
    </Loaded>
  )
}

function Colleague({ colleague }: { colleague: Professional }) {
  const professional = useIs('professional')
  const canBringIn = useBringsIn() && !enforces(colleague.assignments)
  const names = useCodeNames()
  const remember = useRemember()
  const onContact = professional ? () => remember(colleague.id) : undefined
  return (
    <Page title={colleague.name}>
      <div className="bb-face bb-face--big">
        <Initials name={colleague.name} />
        <div>
          {colleague.assignments.map((assignment) => (
            <p key={assignment.teamId}>
              {assignment.roleName},{' '}
              <TextLink to="/team/$id" params={{ id: assignment.teamId }}>
                {assignment.teamName}
              </TextLink>
            </p>
          ))}
          {colleague.reachability && <ReachabilityLine reachability={colleague.reachability} />}
          {colleague.reachability && <StandInLine reachability={colleague.reachability} />}
        </div>
      </div>
      <div className="bb-row">
        <CallLink
          phone={colleague.phone}
          label={texts.call(firstName(colleague))}
          appearance="primary-action"
          onCall={onContact}
        />
        {canBringIn && (
          <ButtonLink to="/erbij-halen" search={{ collega: colleague.id }}>
            {texts.bringIn}
          </ButtonLink>
        )}
        {professional && <FavouriteButton id={colleague.id} />}
      </div>
      {colleague.stale && (
        <Alert type="warning">
          <p>{texts.stale}</p>
        </Alert>
      )}
      <Reported id={colleague.id} />
      <Facts facts={factsOf(colleague, names, onContact)} />
      <p>
        <a className="nl-link" href={`/directory/v1/professionals/${colleague.id}/vcard`} download>
          {texts.card}
        </a>
      </p>
      <EntryCare id={colleague.id} />
      {colleague.generated && <p className="bb-quiet">{texts.generated}</p>}
    </Page>
  )
}

function factsOf(
  colleague: Professional,
  names: CodeNames,
  onContact: (() => void) | undefined,
): [string, React.ReactNode][] {
  const { duoPartner } = colleague
  return [
    [texts.mandate, mandateInWords(colleague.mandate, colleague.mandateAmountEur)],
    [
      texts.organisation,
      colleague.assignments.length === 0 ? undefined : (
        <Organisations key="organisations" colleague={colleague} />
      ),
    ],
    [texts.expertise, colleague.expertise.join(', ')],
    [texts.languages, colleague.languages.join(', ')],
    [texts.lifeDomains, names('lifeDomains', colleague.lifeDomains)],
    [texts.areas, names('areas', colleague.areas)],
    [texts.hours, hoursInWords(colleague.workingHours)],
    [texts.phone, colleague.phone && <PhoneLink phone={colleague.phone} onCall={onContact} />],
    [
      texts.email,
      colleague.email && (
        <a className="nl-link" href={`mailto:${colleague.email}`} onClick={onContact}>
          {colleague.email}
        </a>
      ),
    ],
    [texts.duo, duoPartner && <ColleagueLink colleague={duoPartner} />],
    [
      texts.standIns,
      colleague.standIns.length === 0 ? undefined : (
        <ul className="bb-row">
          {colleague.standIns.map((standIn) => (
            <li key={standIn.id}>
              <ColleagueLink colleague={standIn} />
            </li>
          ))}
        </ul>
      ),
    ],
    [texts.confirmed, colleague.lastConfirmed && date(colleague.lastConfirmed)],
  ]
}

/** Whoever has two jobs may have them at one organisation. */
function Organisations({ colleague }: { colleague: Professional }) {
  const names = new Map(colleague.assignments.map((job) => [job.organisationId, job.organisationName]))
  return (
    <ul className="bb-row">
      {[...names].map(([id, name]) => (
        <li key={id}>
          <TextLink to="/organisatie/$id" params={{ id }}>
            {name}
          </TextLink>
        </li>
      ))}
    </ul>
  )
}

function ColleagueLink({ colleague }: { colleague: { id: string; name: string } }) {
  return (
    <TextLink to="/collega/$id" params={{ id: colleague.id }}>
      {colleague.name}
    </TextLink>
  )
}
