import { Button } from '@utrecht/button-react'
import type { ConfirmationRequest } from '../api/directory'
import { EntryLink } from '../directory/EntryLink'
import { FormFailure } from '../form/FormFailure'
import { date } from '../time/moments'
import { Facts } from '../ui/Expand'
import { ButtonLink } from '../ui/links'
import { Section } from '../ui/Page'
import { useTold } from '../ui/useTold'
import { useDeed, useMyConfirmations } from './quality'
import { texts } from './texts'

/** "Klopt dit nog?", when something is asked; otherwise nothing. What can't be asked now is asked another time. */
export function Confirmations() {
  const items = useMyConfirmations().data?.items ?? []
  const [thanks, thank] = useTold<'confirmedNow'>(texts)
  if (items.length === 0) return thanks
  return (
    <Section title={texts.still}>
      {thanks || <p className="bb-quiet">{texts.stillLead}</p>}
      <ul className="bb-list">
        {items.map((item) => (
          <li key={item.entryId}>
            <ConfirmationCard item={item} onConfirmed={() => thank('confirmedNow')} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The entry as others see it, and one tap. */
export function ConfirmationCard({
  item,
  heading: Heading = 'h3',
  onConfirmed,
}: {
  item: ConfirmationRequest
  /** The screen's own order of headings. */
  heading?: 'h2' | 'h3'
  onConfirmed: () => void
}) {
  const confirming = useDeed(
    () => ({
      method: 'POST',
      path: `/directory/v1/entries/${item.entryId}/confirmations`,
      version: item.version,
    }),
    onConfirmed,
  )
  const why = texts.whyMe[item.place]
  const own = item.kind === 'PROFESSIONAL' && item.place === 'SELF'
  return (
    <article className="bb-card bb-stack">
      <div>
        <Heading className="bb-item__title">
          <EntryLink kind={item.kind} id={item.entryId}>
            {item.title}
          </EntryLink>{' '}
          <span className="bb-tag">{item.kindName}</span>
        </Heading>
        <p className="bb-quiet">
          {[item.reminder && texts.stillReminder, texts.lastConfirmed(date(item.lastConfirmed)), why]
            .filter(Boolean)
            .join(' ')}
        </p>
      </div>
      <FormFailure of={confirming} />
      <Facts facts={item.facts.map(({ label, value }) => [label, value])} />
      <div className="bb-row">
        <Button
          appearance="primary-action-button"
          aria-label={texts.yesFor(item.title)}
          busy={confirming.pending}
          onClick={() => void confirming.submit()}
        >
          {texts.yes}
        </Button>
        {own ? (
          <a className="utrecht-button utrecht-button--secondary-action bb-button-link" href="#mijn-gegevens">
            {texts.no}
          </a>
        ) : (
          <ButtonLink to="/melden" search={{ over: item.entryId }}>
            {texts.report}
          </ButtonLink>
        )}
      </div>
    </article>
  )
}
