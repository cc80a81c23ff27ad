import { Button } from '@utrecht/button-react'
import { useState } from 'react'
import type { Inbox } from '../api/messaging'
import { useEnforces } from '../app/enforcement'
import { ConsentSignals } from '../help-request/ConsentSignals'
import { laneNames, LANES } from '../handover/lanes'
import { serverNow } from '../time/clock'
import { day } from '../time/moments'
import { Loaded } from '../ui/Loaded'
import { ButtonLink } from '../ui/links'
import { Page, Section } from '../ui/Page'
import { useInbox, waitingFor } from './inbox'
import { texts } from './texts'
import { WaitingCorrections } from './WaitingCorrections'
import { WaitingItem } from './WaitingItem'

const SHOWN_FIRST = 5

export function InboxPage() {
  const inbox = useInbox()
  const enforces = useEnforces()
  return (
    <Page
      title={texts.title}
      lead={inbox.data && (enforces ? texts.nobodyForEnforcement : leadFor(inbox.data))}
    >
      <Loaded query={inbox}>
        {(data) => (
          <>
            <Lanes inbox={data} />
            <WaitingCorrections corrections={data.corrections} />
          </>
        )}
      </Loaded>
      <ConsentSignals />
      <div className="bb-row">
        <ButtonLink to="/zoeken">{texts.search}</ButtonLink>
        {!enforces && (
          <ButtonLink to="/hulpvragen/nieuw" appearance="subtle">
            {texts.newRequest}
          </ButtonLink>
        )}
      </div>
    </Page>
  )
}

function leadFor(inbox: Inbox): string {
  const waiting = waitingFor(inbox)
  const [first] = waiting
  if (!first) {
    const [correction] = inbox.corrections
    return correction ? texts.saysWrong(correction.calledName ?? texts.someone) : texts.nobody
  }
  const name = first.calledName ?? texts.someone
  const longest =
    first.overdue && first.promisedBy
      ? texts.waitsSince(name, day(first.promisedBy, serverNow()))
      : texts.waits(name)
  return waiting.length === 1 ? longest : `${longest} ${texts.others(waiting.length - 1)}`
}

function Lanes({ inbox }: { inbox: Inbox }) {
  const [all, setAll] = useState(false)
  const waiting = waitingFor(inbox)
  const shown = all ? waiting : waiting.slice(0, SHOWN_FIRST)
  return (
    <div className="bb-stack" aria-live="polite">
      {LANES.map((lane) => {
        const items = shown.filter((item) => item.lane === lane)
        const total = waiting.filter((item) => item.lane === lane).length
        return (
          items.length > 0 && (
            <Section key={lane} title={texts.lane(laneNames[lane], total)}>
              <ul className="bb-list">
                {items.map((item) => (
                  <li key={item.id}>
                    <WaitingItem item={item} />
                  </li>
                ))}
              </ul>
            </Section>
          )
        )
      })}
      {waiting.length > shown.length && (
        <div>
          <Button appearance="subtle-button" onClick={() => setAll(true)}>
            {texts.all(waiting.length)}
          </Button>
        </div>
      )}
    </div>
  )
}
