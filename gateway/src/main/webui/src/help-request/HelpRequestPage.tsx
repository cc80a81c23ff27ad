import { useParams } from '@tanstack/react-router'
import type { HelpRequest } from '../api/messaging'
import { hasStatus } from '../api/problem'
import { NotYours } from '../break-glass/NotYours'
import { moment, saysHour } from '../time/moments'
import { useNow } from '../time/useNow'
import { Face, firstName } from '../ui/Face'
import { Introductions } from '../introduction/Introductions'
import { Loaded } from '../ui/Loaded'
import { ButtonLink, CallLink } from '../ui/links'
import { Page, Section } from '../ui/Page'
import { Steps } from '../ui/Steps'
import { stepsOf } from '../ui/told'
import { Actions } from './Actions'
import { CaseDataSection } from './CaseDataSection'
import { ConsentMarks } from './ConsentMarks'
import { Consents } from './Consents'
import { Corrections } from './Corrections'
import { Handovers } from './Handovers'
import { useHelpRequest } from './helpRequests'
import { Invitation } from './Invitation'
import { ResidentMessages } from './ResidentMessages'
import { texts } from './texts'

export function HelpRequestPage() {
  const { id } = useParams({ from: '/hulpvragen/$id' })
  const query = useHelpRequest(id)
  if (hasStatus(query.error, 404)) return <NotYours id={id} />
  return (
    <Loaded query={query} page>
      {(request) => <Request request={request} />}
    </Loaded>
  )
}

function Request({ request }: { request: HelpRequest }) {
  const name = request.calledName ?? texts.someone
  return (
    <Page title={name}>
      {request.ownWords && (
        <figure className="bb-figure">
          <figcaption className="bb-quiet">{texts.youAsked(name)}</figcaption>
          <blockquote className="bb-quote">{request.ownWords}</blockquote>
        </figure>
      )}
      <NextStep request={request} />
      {request.consents.length > 0 && (
        <p>
          <ConsentMarks consents={request.consents} />
        </p>
      )}
      <div>
        <ButtonLink to="/zoeken" search={{ hulpvraag: request.id }} appearance="primary-action">
          {texts.bringIn}
        </ButtonLink>
      </div>
      <Corrections requestId={request.id} />
      <ResidentMessages messages={request.residentMessages} />
      <Section title={texts.handovers}>
        <Handovers handovers={request.handovers} />
      </Section>
      <Introductions requestId={request.id} done={request.status === 'DONE'} />
      <Actions request={request} />
      <CaseDataSection requestId={request.id} residentId={request.residentId} />
      <Consents residentId={request.residentId} />
      <Section title={texts.inCharge}>
        <div className="bb-row bb-row--wide">
          <Helper person={request.inCharge} role={texts.inChargeRole} />
          {request.duo && <Helper person={request.duo} role={texts.duoRole} />}
        </div>
      </Section>
      <Invitation residentId={request.residentId} />
      <Section title={texts.timeline}>
        <Steps steps={stepsOf(request.timeline)} />
      </Section>
    </Page>
  )
}

function Helper({ person, role }: { person: HelpRequest['inCharge']; role: string }) {
  return (
    <div className="bb-card">
      <Face person={person}>
        <span className="bb-tag">{role}</span>
      </Face>
      <CallLink phone={person.phone} label={texts.call(firstName(person))} />
    </div>
  )
}

function NextStep({ request }: { request: HelpRequest }) {
  const now = useNow()
  const { nextStep, sameDayAction } = request
  return (
    <div className="bb-stack">
      {nextStep && (
        <p>
          <strong>{nextStep.text}</strong>
          {nextStep.by && !saysHour(nextStep.text, nextStep.by) && ` · ${moment(nextStep.by, now)}`}
        </p>
      )}
      {sameDayAction && !(nextStep && saysHour(nextStep.text, sameDayAction.by) && !sameDayAction.done) && (
        <p className="bb-quiet">
          {sameDayAction.done ? texts.sameDayDone : texts.sameDayOpen(moment(sameDayAction.by, now))}
        </p>
      )}
    </div>
  )
}
