import { useParams } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { Handover } from '../api/messaging'
import { CaseDataList } from '../help-request/CaseDataList'
import { NextPromise } from '../inbox/WaitingItem'
import { Alert } from '../ui/Alert'
import { Face, firstName } from '../ui/Face'
import { Loaded } from '../ui/Loaded'
import { ButtonLink, CallLink, TextLink } from '../ui/links'
import { Page, Section } from '../ui/Page'
import { Steps } from '../ui/Steps'
import { stepsOf } from '../ui/told'
import { useHandover, useStep } from './handovers'
import { laneNames } from './lanes'
import { NextActions } from './NextActions'
import { texts } from './texts'

export function HandoverPage() {
  const { id } = useParams({ from: '/overdracht/$id' })
  return (
    <Loaded query={useHandover(id)} page>
      {(handover) => <HandoverScreen handover={handover} />}
    </Loaded>
  )
}

function HandoverScreen({ handover }: { handover: Handover }) {
  useReadOnOpening(handover)
  const mine = handover.role === 'SENDER' || handover.role === 'IN_CHARGE'
  const receiverName = handover.receiver?.name ?? handover.team?.name ?? ''
  const seesContent = handover.question !== undefined
  // An escalated lead gets who, how fast and since when: no need, no question, no data.
  const helpNeeded = handover.role === 'TEAM_LEAD' && !seesContent

  return (
    <Page title={titleOf(handover, mine, helpNeeded)}>
      <div className="bb-stack">
        <p className="bb-row">
          {handover.lane && <span className="bb-tag">{laneNames[handover.lane]}</span>}
        </p>
        <NextPromise item={handover} />
        {handover.escalation?.sentence && <p>{handover.escalation.sentence}</p>}
      </div>
      {helpNeeded && <p>{texts.helpNeededText(handover.sender.name, receiverName)}</p>}
      {!seesContent && !helpNeeded && <p>{texts.closed}</p>}
      <Returned handover={handover} />
      {handover.residentNeed && (
        <figure className="bb-figure">
          <figcaption className="bb-quiet">{texts.ownWords}</figcaption>
          <blockquote className="bb-quote">{handover.residentNeed}</blockquote>
        </figure>
      )}
      {handover.question && (
        <Section title={texts.question}>
          <p className="bb-prose">{handover.question}</p>
        </Section>
      )}
      <NextActions handover={handover} />
      {handover.actionTaken && (
        <Section title={texts.actionTaken}>
          <p className="bb-prose">{handover.actionTaken}</p>
        </Section>
      )}
      <Told title={texts.noted} text={handover.note} />
      <Told title={texts.result} text={handover.outcome} />
      <Told title={texts.withdrawn} text={handover.withdrawalReason} />
      {seesContent && (
        <Section title={texts.data}>
          {handover.notice && (
            <Alert type="warning">
              <p>{handover.notice}</p>
            </Alert>
          )}
          {(handover.caseData?.length ?? 0) > 0 ? (
            <CaseDataList items={handover.caseData ?? []} />
          ) : (
            <p>{texts.noData}</p>
          )}
        </Section>
      )}
      <Section title={texts.who}>
        <People handover={handover} />
      </Section>
      <Section title={texts.steps}>
        <Steps steps={stepsOf(handover.steps)} />
      </Section>
      {mine && (
        <p>
          <TextLink to="/hulpvragen/$id" params={{ id: handover.requestId }}>
            {texts.toRequest}
          </TextLink>
        </p>
      )}
    </Page>
  )
}

function titleOf(handover: Handover, mine: boolean, helpNeeded: boolean): string {
  if (helpNeeded) return texts.helpNeeded
  if (mine) {
    const receiver = handover.receiver ? firstName(handover.receiver) : (handover.team?.name ?? '')
    return texts.fromMe(receiver, handover.calledName)
  }
  return texts.forMe(firstName(handover.sender), handover.calledName)
}

/** Opening is reading: the sender sees that a named person has read it. */
function useReadOnOpening(handover: Handover): void {
  const reading = useStep(handover, 'read')
  const asked = useRef(false)
  const unread = handover.status === 'OFFERED' && handover.allowed.includes('read')
  useEffect(() => {
    if (!unread || asked.current) return
    asked.current = true
    void reading.submit({})
  }, [unread, reading])
}

function Returned({ handover }: { handover: Handover }) {
  if (!handover.return) return null
  const { reason, alternative, searchTogether } = handover.return
  return (
    <Alert type="info" title={texts.returned}>
      <p>{reason}</p>
      {alternative && <p>{texts.alternativeWas(alternative.name)}</p>}
      {searchTogether && <p>{texts.together}</p>}
      <div>
        <ButtonLink to="/zoeken" search={{ hulpvraag: handover.requestId }}>
          {texts.search}
        </ButtonLink>
      </div>
    </Alert>
  )
}

function People({ handover }: { handover: Handover }) {
  const receiver = handover.acceptedBy ?? handover.receiver
  const people = [
    { person: handover.sender, label: texts.sender },
    ...(receiver ? [{ person: receiver, label: texts.receiver }] : []),
  ]
  return (
    <div className="bb-row bb-row--wide">
      {people.map(({ person, label }) => (
        <div className="bb-card" key={label}>
          <Face person={person}>
            <span className="bb-tag">
              {person.id === handover.responsible?.id ? texts.responsible : label}
            </span>
          </Face>
          <CallLink phone={person.phone} label={texts.call(firstName(person))} />
        </div>
      ))}
      {!receiver && handover.team && <p>{handover.team.name}</p>}
    </div>
  )
}

function Told({ title, text }: { title: string; text: string | undefined }) {
  if (!text) return null
  return (
    <Section title={title}>
      <p className="bb-prose">{text}</p>
    </Section>
  )
}
