import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Assignment } from '../api/directory'
import type { Handover } from '../api/messaging'
import { enforces } from '../app/enforcement'
import type { ChosenRecipient } from '../ask-consent/recipient'
import { useProfessional, useTeam } from '../directory/entries'
import { GENERAL_HELP, purposeFor, usePurposes } from '../guide/guide'
import { useHandover } from '../handover/handovers'
import { Loaded, Loading } from '../ui/Loaded'
import { ButtonLink } from '../ui/links'
import { Page } from '../ui/Page'
import { BringInForm } from './BringInForm'
import { texts } from './texts'

/** Whom the sender brings in: a colleague, or a team where anyone may answer. */
export interface Receiver {
  name: string
  kind: 'professional' | 'team'
  id: string
  phone: string | undefined
  task: string | undefined
  /** Whom a question for consent would name; not known when someone works nowhere (any more). */
  recipient: ChosenRecipient | undefined
}

export function BringInPage() {
  // A draft is loaded when the screen opens with one; one that is made here later is the form's own.
  const { concept: current } = useSearch({ from: '/erbij-halen' })
  const [concept] = useState(current)
  const draft = useHandover(concept)
  if (concept === undefined) return <ForReceiver draft={undefined} />
  return (
    <Loaded query={draft} page>
      {(handover) => <ForReceiver draft={handover} />}
    </Loaded>
  )
}

function ForReceiver({ draft }: { draft: Handover | undefined }) {
  const search = useSearch({ from: '/erbij-halen' })
  const colleagueId = search.collega ?? draft?.receiver?.id
  const teamId = search.team ?? draft?.team?.id
  const colleague = useProfessional(colleagueId)
  const team = useTeam(colleagueId === undefined ? teamId : undefined)

  if (colleagueId !== undefined) {
    return (
      <Loaded query={colleague} page>
        {({ id, name, phone, assignments }) =>
          enforces(assignments) ? (
            <NotBroughtIn name={name} />
          ) : (
            <WithPurposes
              draft={draft}
              receiver={{
                id,
                name,
                phone,
                kind: 'professional',
                task: assignments[0]?.task,
                recipient: recipientOf(assignments[0]),
              }}
            />
          )
        }
      </Loaded>
    )
  }
  if (teamId !== undefined) {
    return (
      <Loaded query={team} page>
        {({ id, name, phone, task, organisationId }) =>
          enforces([{ task }]) ? (
            <NotBroughtIn name={name} />
          ) : (
            <WithPurposes
              draft={draft}
              receiver={{
                id,
                name,
                phone,
                task,
                kind: 'team',
                recipient:
                  organisationId === undefined ? undefined : { by: 'team', role: '', team: { id, name } },
              }}
            />
          )
        }
      </Loaded>
    )
  }
  return (
    <Page title={texts.title}>
      <p>{texts.noReceiver}</p>
      <div>
        <ButtonLink to="/zoeken" search={{ hulpvraag: search.hulpvraag }} appearance="primary-action">
          {texts.search}
        </ButtonLink>
      </div>
    </Page>
  )
}

function recipientOf(job: Assignment | undefined): ChosenRecipient | undefined {
  return (
    job && {
      by: 'role',
      role: job.role,
      organisation: { id: job.organisationId, name: job.organisationName },
    }
  )
}

/** Said before anything is typed; who asks for it all the same finds in the guide what to answer. */
function NotBroughtIn({ name }: { name: string }) {
  return (
    <Page title={texts.notBroughtInTitle} lead={texts.notBroughtIn(name)}>
      <div>
        <ButtonLink to="/avg-wijzer" appearance="primary-action">
          {texts.toGuide}
        </ButtonLink>
      </div>
    </Page>
  )
}

function WithPurposes({ draft, receiver }: { draft: Handover | undefined; receiver: Receiver }) {
  const purposes = usePurposes()
  if (purposes.isPending) return <Loading />
  // Without the list (consent-service is down, and this browser never saw it) the message goes out for help in general.
  const known = purposes.data ?? [{ code: GENERAL_HELP, name: texts.generalHelp, defaultForTasks: [] }]
  const suggested = purposes.data ? purposeFor(receiver.task, known) : GENERAL_HELP
  return (
    <Page title={texts.title} lead={texts.receiver(receiver.name)}>
      <BringInForm receiver={receiver} purposes={known} suggestedPurpose={suggested} loaded={draft} />
    </Page>
  )
}
