import { Button } from '@utrecht/button-react'
import { useState } from 'react'
import type { Worklist, WorklistItem } from '../api/directory'
import { EntryLink } from '../directory/EntryLink'
import { FormFailure } from '../form/FormFailure'
import { date } from '../time/moments'
import { Alert } from '../ui/Alert'
import { useFocusOnArrival } from '../ui/arrival'
import { Facts } from '../ui/Expand'
import { Loaded } from '../ui/Loaded'
import { ButtonLink, TextLink } from '../ui/links'
import { Page, Section } from '../ui/Page'
import { Told } from '../ui/Told'
import { useDeed, useWorklist } from './quality'
import { TakeOff } from './TakeOff'
import { texts } from './texts'

/** The ten that matter most, one at a time; then how much waits besides. */
export function WorkplacePage() {
  const worklist = useWorklist()
  const [round, setRound] = useState(0)
  return (
    <Loaded query={worklist} page>
      {(list) => (
        <Page
          title={list.items.length === 0 ? texts.topNone : texts.topTitle(list.items.length)}
          lead={list.items.length === 0 ? texts.topNoneLead : texts.topLead(list.items.length)}
        >
          <Ten
            key={round}
            again={round > 0}
            items={list.items}
            onAgain={() => {
              void worklist.refetch().then(() => setRound(round + 1))
            }}
          />
          <Queue counts={list.counts} />
        </Page>
      )}
    </Loaded>
  )
}

function Ten({
  items,
  again,
  onAgain,
}: {
  items: WorklistItem[]
  /** He pressed for more, so the first takes the focus as the others do. */
  again: boolean
  onAgain: () => void
}) {
  const [place, setPlace] = useState(0)
  const item = items[place]
  if (items.length === 0) return null
  if (!item) {
    return (
      <div className="bb-stack">
        <Told>{texts.topDone}</Told>
        <div>
          <Button appearance="secondary-action-button" onClick={onAgain}>
            {texts.again}
          </Button>
        </div>
      </div>
    )
  }
  return (
    <div className="bb-stack">
      <p className="bb-quiet" role="status">
        {texts.which(place + 1, items.length)}
      </p>
      <OneOfTen
        key={item.care.id}
        item={item}
        arrives={again || place > 0}
        onNext={() => setPlace(place + 1)}
      />
    </div>
  )
}

function OneOfTen({ item, arrives, onNext }: { item: WorklistItem; arrives: boolean; onNext: () => void }) {
  const heading = useFocusOnArrival<HTMLHeadingElement>(arrives)
  const { care } = item
  const confirming = useDeed(
    () => ({
      method: 'POST',
      path: `/directory/v1/entries/${care.id}/confirmations`,
      version: care.version,
    }),
    onNext,
    ['entry', 'professional', 'care'],
  )
  const asking = useDeed(
    () => ({ method: 'POST', path: `/directory/v1/entries/${care.id}/confirmation-requests` }),
    onNext,
    [],
  )
  return (
    <article className="bb-card bb-stack">
      <div>
        <h2 className="bb-item__title" ref={heading} tabIndex={-1}>
          <EntryLink kind={care.kind} id={care.id}>
            {care.title}
          </EntryLink>{' '}
          <span className="bb-tag">{item.kindName}</span>
        </h2>
        <p className="bb-quiet">
          {texts.lastConfirmed(date(care.lastConfirmed))} {texts.watchedBy}{' '}
          {care.owner?.name ?? texts.watchedByNobody}.
        </p>
      </div>
      {care.reported.map((report) => (
        <Alert key={report.reason} type="warning">
          <p>{texts.reported(report.reasonName, date(report.since))}</p>
        </Alert>
      ))}
      <FormFailure of={confirming} />
      <FormFailure of={asking} />
      <Facts facts={item.facts.map(({ label, value }) => [label, value])} />
      <div className="bb-row">
        <Button appearance="primary-action-button" onClick={onNext}>
          {texts.next}
        </Button>
        <Button
          appearance="secondary-action-button"
          busy={confirming.pending}
          onClick={() => void confirming.submit()}
        >
          {texts.correct}
        </Button>
        <ButtonLink to="/beheer/gegevens/$kind/$id" params={{ kind: care.kind, id: care.id }}>
          {texts.edit}
        </ButtonLink>
        {care.owner && (
          <Button
            appearance="secondary-action-button"
            busy={asking.pending}
            onClick={() => void asking.submit()}
          >
            {texts.askOwner(care.owner.name)}
          </Button>
        )}
      </div>
      <TakeOff kind={care.kind} id={care.id} name={care.title} version={care.version} onDone={onNext} />
    </article>
  )
}

function Queue({ counts }: { counts: Worklist['counts'] }) {
  return (
    <Section title={texts.queueTitle}>
      <ul>
        <li>
          <TextLink to="/beheer/meldingen">{texts.queueReports(counts.reports)}</TextLink>
        </li>
        <li>
          <TextLink to="/beheer/verschillen">{texts.queueConflicts(counts.conflicts)}</TextLink>
        </li>
        <li>
          <TextLink to="/beheer/inlezen">{texts.queueRefused(counts.refusedImports)}</TextLink>
        </li>
        <li>
          <TextLink to="/beheer/zonder-antwoord">{texts.queueSilent(counts.silent)}</TextLink>
        </li>
        <li>
          <TextLink to="/beheer/zonder-bewaker">{texts.queueUnowned(counts.unowned)}</TextLink>
        </li>
        <li>
          <TextLink to="/beheer/lang-niet-nagekeken">{texts.queueStale(counts.stale)}</TextLink>
        </li>
      </ul>
    </Section>
  )
}
