import { EntryLink } from '../directory/EntryLink'
import { date } from '../time/moments'
import { Loaded } from '../ui/Loaded'
import { ButtonLink, TextLink } from '../ui/links'
import { Page } from '../ui/Page'
import { More } from './More'
import { useWaiting, type WaitingList } from './quality'
import { texts } from './texts'

export function SilentPage() {
  return <Waiting list="silent" title={texts.silentTitle} lead={texts.silentLead} none={texts.silentNone} />
}

export function UnownedPage() {
  return (
    <Waiting list="unowned" title={texts.unownedTitle} lead={texts.unownedLead} none={texts.unownedNone} />
  )
}

export function StalePage() {
  return <Waiting list="stale" title={texts.staleTitle} lead={texts.staleLead} none={texts.staleNone} />
}

/** A part of the queue, twenty at a time. */
function Waiting({
  list,
  title,
  lead,
  none,
}: {
  list: WaitingList
  title: string
  lead: string
  none: string
}) {
  const waiting = useWaiting(list)
  return (
    <Page title={title} lead={lead}>
      <Loaded query={waiting}>
        {(data) => {
          const items = data.pages.flatMap((page) => page.items)
          if (items.length === 0) return <p>{none}</p>
          return (
            <ul className="bb-list">
              {items.map((item) => (
                <li key={item.id} className="bb-item">
                  <div className="bb-item__main">
                    <EntryLink kind={item.kind} id={item.id}>
                      {item.title}
                    </EntryLink>{' '}
                    <span className="bb-tag">{item.kindName}</span>
                    <p className="bb-quiet">
                      {item.organisation && item.organisation !== item.title && `${item.organisation}. `}
                      {texts.lastConfirmed(date(item.lastConfirmed))}
                    </p>
                  </div>
                  <ButtonLink
                    to="/beheer/gegevens/$kind/$id"
                    params={{ kind: item.kind, id: item.id }}
                    aria-label={`${texts.edit}: ${item.title}`}
                  >
                    {texts.edit}
                  </ButtonLink>
                </li>
              ))}
            </ul>
          )
        }}
      </Loaded>
      <More query={waiting} label={texts.more} />
      <p>
        <TextLink to="/beheer">{texts.backToWork}</TextLink>
      </p>
    </Page>
  )
}
