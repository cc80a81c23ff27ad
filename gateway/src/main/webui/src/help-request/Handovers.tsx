import type { HandoverSummary } from '../api/messaging'
import { NextPromise } from '../inbox/WaitingItem'
import { Initials } from '../ui/Face'
import { TextLink } from '../ui/links'
import { texts } from './texts'

export function Handovers({ handovers }: { handovers: HandoverSummary[] }) {
  if (handovers.length === 0) return <p>{texts.noHandovers}</p>
  return (
    <ul className="bb-list">
      {handovers.map((handover) => (
        <li key={handover.id}>
          <HandoverLine handover={handover} />
        </li>
      ))}
    </ul>
  )
}

export function HandoverLine({ handover, level = 3 }: { handover: HandoverSummary; level?: 2 | 3 }) {
  const Title = level === 2 ? 'h2' : 'h3'
  const to = handover.receiver?.name ?? handover.teamName ?? texts.continueDraft
  return (
    <article className="bb-face">
      <Initials name={to} />
      <div>
        <Title className="bb-item__title">
          {handover.status === 'DRAFT' ? (
            <TextLink to="/erbij-halen" search={{ concept: handover.id, hulpvraag: handover.requestId }}>
              {to} · {texts.continueDraft}
            </TextLink>
          ) : (
            <TextLink to="/overdracht/$id" params={{ id: handover.id }}>
              {[to, handover.calledName].filter(Boolean).join(' · ')}
            </TextLink>
          )}
        </Title>
        {handover.questionPreview && <p>{handover.questionPreview}</p>}
        <NextPromise item={handover} />
      </div>
    </article>
  )
}
