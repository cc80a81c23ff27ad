import type { OfficersWorkplace, Proposal, ProposalStatus } from '../api/consent'
import { useIs } from '../app/session'
import { useReviews } from '../break-glass/breakGlass'
import { AnswerLabel } from '../guide/GuideAnswer'
import { useNames } from '../register/names'
import { ProposalItem } from '../register/ProposalsPage'
import { useProposals, useRegister } from '../register/register'
import { summaryOf } from '../register/RegisterEntryItem'
import { serverNow } from '../time/clock'
import { date, dayOf, moment } from '../time/moments'
import { useNow } from '../time/useNow'
import { Loaded } from '../ui/Loaded'
import { ButtonLink, TextLink } from '../ui/links'
import { Page, Section } from '../ui/Page'
import { useFigures, useOfficersWorkplace } from './officers'
import { texts } from './texts'

const FOUR_WEEKS = 28 * 86_400_000
const SIXTY_DAYS = 60 * 86_400_000
const MOST_FIGURES = 10

/** What waits for the FG, the privacy officer or who decides; deviations first. */
export function WorkplacePage() {
  return (
    <Loaded query={useOfficersWorkplace()} page>
      {(waiting) => <Workplace waiting={waiting} />}
    </Loaded>
  )
}

function Workplace({ waiting }: { waiting: OfficersWorkplace }) {
  const dpo = useIs('dpo')
  const keeper = useIs('privacy-officer')
  if (dpo) return <ForDpo waiting={waiting} />
  return keeper ? <ForOfficer waiting={waiting} /> : <ForController waiting={waiting} />
}

function ForDpo({ waiting }: { waiting: OfficersWorkplace }) {
  const total = waiting.breakGlass + waiting.toAdvise + waiting.objections
  return (
    <Page title={texts.title(total)} lead={texts.leadDpo}>
      {total === 0 && <p>{texts.nothing}</p>}
      {waiting.breakGlass > 0 && <Opened />}
      {waiting.toAdvise > 0 && (
        <ProposalList title={texts.toAdvise} status="PROPOSED" action={texts.advise} />
      )}
      <Objections waiting={waiting} action={texts.seeObjections} />
    </Page>
  )
}

function ForOfficer({ waiting }: { waiting: OfficersWorkplace }) {
  const total = waiting.breakGlass + waiting.objections + waiting.returned + waiting.expiring
  return (
    <Page title={texts.title(total)} lead={texts.leadOfficer}>
      {total === 0 && <p>{texts.nothing}</p>}
      {waiting.breakGlass > 0 && <Opened own />}
      <Objections waiting={waiting} action={texts.weighObjections} main />
      {waiting.returned > 0 && <ProposalList title={texts.returned} status="RETURNED" />}
      {waiting.expiring > 0 && <Expiring />}
      <Denied />
    </Page>
  )
}

function ForController({ waiting }: { waiting: OfficersWorkplace }) {
  const total = waiting.objections + waiting.toDecide
  return (
    <Page title={texts.title(total)} lead={texts.leadController}>
      {total === 0 && <p>{texts.nothing}</p>}
      <Objections waiting={waiting} action={texts.weighObjections} main />
      {waiting.toDecide > 0 && <ProposalList title={texts.toDecide} status="ADVISED" />}
    </Page>
  )
}

function Objections({
  waiting,
  action,
  main = false,
}: {
  waiting: OfficersWorkplace
  action: string
  /** It is what this person comes to do first. */
  main?: boolean
}) {
  if (waiting.objections === 0) return null
  return (
    <Section title={texts.objections}>
      <p>{texts.objectionsWaiting(waiting.objections)}</p>
      {waiting.lateObjections > 0 && (
        <p className="bb-late">{texts.objectionsLate(waiting.lateObjections)}</p>
      )}
      <div>
        <ButtonLink to="/bezwaren" appearance={main ? 'primary-action' : 'secondary-action'}>
          {action}
        </ButtonLink>
      </div>
    </Section>
  )
}

/** @param own what one's own organisation opened, to know of; the FG looks back on it */
function Opened({ own = false }: { own?: boolean }) {
  const now = useNow()
  return (
    <Section title={own ? texts.ownBreakGlass : texts.breakGlass}>
      {own && <p className="bb-quiet">{texts.ownBreakGlassLead}</p>}
      <Loaded query={useReviews(false)}>
        {(reviews) => (
          <ul className="bb-list">
            {reviews.map((review) => (
              <li key={review.id}>
                <h3 className="bb-item__title">{review.who}</h3>
                <p className="bb-quiet">{texts.opened(moment(review.openedAt, now))}</p>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <div>
        <ButtonLink to="/noodtoegang" appearance={own ? 'secondary-action' : 'primary-action'}>
          {own ? texts.seeBreakGlass : texts.review}
        </ButtonLink>
      </div>
    </Section>
  )
}

function ProposalList({ title, status, action }: { title: string; status: ProposalStatus; action?: string }) {
  const only = (proposals: Proposal[]) => proposals.filter((proposal) => proposal.status === status)
  return (
    <Section title={title}>
      <Loaded query={useProposals(false)}>
        {(proposals) => (
          <>
            <ul className="bb-list">
              {only(proposals).map((proposal) => (
                <li key={proposal.id}>
                  <ProposalItem proposal={proposal} heading="h3" />
                </li>
              ))}
            </ul>
            {action && only(proposals)[0] && (
              <div>
                <ButtonLink to="/register/voorstellen/$id" params={{ id: only(proposals)[0]?.id ?? '' }}>
                  {action}
                </ButtonLink>
              </div>
            )}
          </>
        )}
      </Loaded>
    </Section>
  )
}

function Expiring() {
  const names = useNames()
  const ahead = dayOf(new Date(serverNow().getTime() + SIXTY_DAYS))
  return (
    <Section title={texts.expiring}>
      <Loaded query={useRegister()}>
        {(entries) => (
          <ul className="bb-list">
            {entries
              .filter(({ active, validUntil }) => active && validUntil !== undefined && validUntil <= ahead)
              .map((entry) => (
                <li key={entry.id}>
                  <TextLink to="/register/$id" params={{ id: entry.id }}>
                    {summaryOf(entry, names)}
                  </TextLink>
                  <p className="bb-quiet">{entry.validUntil && texts.ends(date(entry.validUntil))}</p>
                </li>
              ))}
          </ul>
        )}
      </Loaded>
    </Section>
  )
}

/** Where colleagues are stopped or must ask: perhaps an entry is missing. */
function Denied() {
  const names = useNames()
  const today = serverNow()
  const figures = useFigures(dayOf(new Date(today.getTime() - FOUR_WEEKS)), dayOf(today))
  return (
    <Section title={texts.denied}>
      <p className="bb-quiet">{texts.deniedLead}</p>
      <Loaded query={figures}>
        {(items) => {
          const often = items
            .filter(
              ({ answer, times }) => times !== undefined && (answer === 'NOT_ALLOWED' || answer === 'ASK'),
            )
            .slice(0, MOST_FIGURES)
          return often.length === 0 ? (
            <p>{texts.deniedNone}</p>
          ) : (
            <ul className="bb-list">
              {often.map(({ kind, purpose, answer, times }) => (
                <li key={`${kind} ${purpose} ${answer}`}>
                  <AnswerLabel answer={answer} /> {names.kind(kind)}, {names.purpose(purpose)}:{' '}
                  {texts.times(times)}
                </li>
              ))}
            </ul>
          )
        }}
      </Loaded>
    </Section>
  )
}
