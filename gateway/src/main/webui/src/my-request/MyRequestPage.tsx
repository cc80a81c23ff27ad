import { BreakGlassNotice } from '../break-glass/MyBreakGlass'
import { useParams } from '@tanstack/react-router'
import type { MyRequest } from '../api/messaging'
import { useMoments, useTexts } from '../language/useLanguage'
import { useNow } from '../time/useNow'
import { Face, firstName, tells } from '../ui/Face'
import { Loaded } from '../ui/Loaded'
import { CallLink } from '../ui/links'
import { Page, Section } from '../ui/Page'
import { Steps } from '../ui/Steps'
import { stepsOf } from '../ui/told'
import { MyIntroductions } from '../introduction/MyIntroductions'
import { MyQuestions } from '../my-consent/MyQuestions'
import { Bell, Done, Reply } from './MyActions'
import { useMyRequest, useNeed } from './myRequests'

export function MyRequestPage() {
  const { id } = useParams({ from: '/mijn-vraag/$id' })
  return <MyRequestView id={id} />
}

export function MyRequestView({ id }: { id: string }) {
  return (
    <Loaded query={useMyRequest(id)} page>
      {(request) => <Track request={request} />}
    </Loaded>
  )
}

/** Where is it? The own words, who helps, what happens now and by when, what happened. */
function Track({ request }: { request: MyRequest }) {
  const texts = useTexts('myRequest')
  return (
    <Page
      title={useNeed()(request)}
      lead={request.acknowledgedBy && texts.readBy(request.acknowledgedBy.name)}
    >
      <BreakGlassNotice />
      <MyQuestions />
      <Helper request={request} />
      <Now request={request} />
      <MyIntroductions requestId={request.id} />
      {request.status !== 'DONE' && <Bell request={request} />}
      <Section title={texts.steps}>
        {request.steps.length === 0 ? <p>{texts.noSteps}</p> : <Steps steps={stepsOf(request.steps)} />}
      </Section>
      <Reply request={request} />
      <Done request={request} />
    </Page>
  )
}

function Helper({ request: { helper } }: { request: MyRequest }) {
  const texts = useTexts('myRequest')
  if (!helper) return <p>{texts.noHelper}</p>
  return (
    <section className="bb-card bb-card--tinted" aria-label={texts.helps(firstName(helper))}>
      <p>
        <strong>{texts.helps(firstName(helper))}</strong>
      </p>
      <Face person={helper} big />
      <CallLink phone={helper.phone} label={texts.call(firstName(helper))} appearance="primary-action" />
      {helper.phone && <p className="bb-quiet">{helper.phone}</p>}
    </section>
  )
}

function Now({ request }: { request: MyRequest }) {
  const texts = useTexts('myRequest')
  const { moment, saysHour } = useMoments()
  const time = useNow()
  if (request.status === 'DONE') return <p>{texts.isDone}</p>
  if (request.status === 'RESTING') return <p>{texts.resting}</p>
  if (!request.now) return null
  const { text, by, who } = request.now
  return (
    <Section title={texts.now}>
      <p aria-live="polite">
        <strong>{text}</strong> {by && !saysHour(text, by) && texts.by(moment(by, time))}
      </p>
      {who && !tells(text, who) && <p className="bb-quiet">{texts.who(who.name)}</p>}
    </Section>
  )
}
