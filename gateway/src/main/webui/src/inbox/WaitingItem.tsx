import type { HandoverSummary } from '../api/messaging'
import { moment, remaining } from '../time/moments'
import { useNow } from '../time/useNow'
import { firstName, Initials } from '../ui/Face'
import { CallLink, TextLink } from '../ui/links'
import { texts } from './texts'

export function WaitingItem({ item, call = true }: { item: HandoverSummary; call?: boolean }) {
  const helpNeeded = item.role === 'TEAM_LEAD' && item.calledName === undefined
  return (
    <article className="bb-item">
      <div className="bb-face bb-item__main">
        <Initials name={item.calledName ?? item.sender.name} />
        <div>
          <h3 className="bb-item__title">
            <TextLink to="/overdracht/$id" params={{ id: item.id }}>
              {helpNeeded ? texts.helpNeeded : (item.calledName ?? texts.someone)} ·{' '}
              {texts.question(item.sender.name)}
            </TextLink>{' '}
            {texts.roles[item.role] && <span className="bb-tag">{texts.roles[item.role]}</span>}
          </h3>
          {item.questionPreview && <p>{item.questionPreview}</p>}
          <NextPromise item={item} />
          {item.escalation?.sentence && <p className="bb-quiet">{item.escalation.sentence}</p>}
        </div>
      </div>
      {call && (
        <div className="bb-item__actions">
          <CallLink phone={item.sender.phone} label={texts.callSender(firstName(item.sender))} />
        </div>
      )}
    </article>
  )
}

/** The next promise: in red only when it has passed. */
export function NextPromise({
  item,
}: {
  item: Pick<HandoverSummary, 'promisedBy' | 'nextStep' | 'overdue'>
}) {
  const now = useNow()
  // The sentence goes on here, so without its full stop.
  const step = item.nextStep?.replace(/\.$/, '')
  if (item.overdue && item.promisedBy) {
    return (
      <p>
        {step && `${step} · `}
        <span className="bb-late">{texts.since(moment(item.promisedBy, now))}</span>
      </p>
    )
  }
  const left = item.promisedBy && remaining(item.promisedBy, now)
  return (
    <p className="bb-quiet">
      {step ?? (item.promisedBy && texts.until(moment(item.promisedBy, now)))}
      {left && ` · ${left}`}
    </p>
  )
}
