import type { Hit } from '../api/directory'
import { useBringsIn } from '../app/enforcement'
import { useIs } from '../app/session'
import { useRemember } from '../colleagues/colleagues'
import { mandateInWords } from '../directory/mandate'
import { ReachabilityLine } from '../directory/ReachabilityLine'
import { StandInLine } from '../directory/StandInLine'
import { EntryLink } from '../directory/EntryLink'
import { date } from '../time/moments'
import { firstName, Initials } from '../ui/Face'
import { ButtonLink, CallLink } from '../ui/links'
import { distance } from './search'
import { texts } from './texts'

/** The first reasons weigh most; more of them is noise. */
const REASONS = 3

export function HitItem({ hit, requestId }: { hit: Hit; requestId: string | undefined }) {
  return (
    <article className="bb-item">
      {hit.kind === 'PROFESSIONAL' && <Initials name={hit.title} />}
      <div className="bb-item__main">
        <h3 className="bb-item__title">
          <EntryLink kind={hit.kind} id={hit.id}>
            {hit.title}
          </EntryLink>{' '}
          <span className="bb-tag">{texts.kinds[hit.kind]}</span>
        </h3>
        {hit.subtitle && <p>{hit.subtitle}</p>}
        <Circumstances hit={hit} />
        {hit.reachability && <ReachabilityLine reachability={hit.reachability} />}
        {hit.reachability && <StandInLine reachability={hit.reachability} />}
        <Mandate hit={hit} />
        {hit.why.length > 0 && <p className="bb-quiet">{hit.why.slice(0, REASONS).join(' · ')}</p>}
        {hit.reported && <p className="bb-quiet">{texts.reported}</p>}
        {hit.stale && (
          <p className="bb-quiet">
            {hit.lastConfirmed ? texts.stale(date(hit.lastConfirmed)) : texts.staleUnknown}
          </p>
        )}
      </div>
      <HitActions hit={hit} requestId={requestId} />
    </article>
  )
}

/** What he decides on, and up to how much. */
function Mandate({ hit }: { hit: Hit }) {
  const mandate = mandateInWords(hit.mandate, hit.mandateAmountEur)
  if (mandate !== undefined) return <p>{hit.mandate === undefined ? texts.mayDecide(mandate) : mandate}</p>
  return hit.decidesAlone ? <p>{texts.decides}</p> : null
}

/** How far it is, and whether it is full. */
function Circumstances({ hit }: { hit: Hit }) {
  const told = [
    hit.distanceMetres === undefined ? undefined : texts.away(distance(hit.distanceMetres)),
    hit.intake && texts.intake[hit.intake],
  ].filter(Boolean)
  return told.length > 0 ? <p>{told.join(' · ')}</p> : null
}

function HitActions({ hit, requestId }: { hit: Hit; requestId: string | undefined }) {
  const professional = useIs('professional')
  const remember = useRemember()
  const person = hit.kind === 'PROFESSIONAL'
  const canBringIn = useBringsIn() && (person || hit.kind === 'TEAM')
  if (!canBringIn && !hit.phone) return null
  const receiver = person ? { collega: hit.id } : { team: hit.id }
  return (
    <div className="bb-row bb-item__actions">
      <CallLink
        phone={hit.phone}
        label={texts.call(nameToCall(hit))}
        appearance="subtle"
        onCall={professional && person ? () => remember(hit.id) : undefined}
      />
      {canBringIn && (
        <ButtonLink
          to="/erbij-halen"
          search={{ ...receiver, hulpvraag: requestId }}
          aria-label={texts.bringInName(hit.title)}
        >
          {texts.bringIn}
        </ButtonLink>
      )}
    </div>
  )
}

function nameToCall(hit: Hit): string {
  switch (hit.kind) {
    case 'PROFESSIONAL':
      return firstName({ name: hit.title })
    case 'TEAM':
      return texts.theTeam
    case 'SCHEME':
    case 'SERVICE':
      return hit.organisationName ?? hit.title
    case 'ORGANISATION':
    case 'INITIATIVE':
      return hit.title
  }
}
