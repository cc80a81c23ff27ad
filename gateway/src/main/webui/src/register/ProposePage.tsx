import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { call } from '../api/http'
import type { Proposal, RegisterEntry } from '../api/consent'
import { useSubmission } from '../form/submission'
import { Alert } from '../ui/Alert'
import { Loaded } from '../ui/Loaded'
import { Page } from '../ui/Page'
import { draftOf, emptyDraft } from './draft'
import { useNames } from './names'
import { ProposalForm } from './ProposalForm'
import { texts } from './proposalTexts'
import { useProposal, useRegisterEntry } from './register'
import { summaryOf } from './RegisterEntryItem'

/** A new entry, a change of one (`over`), or a proposal that came back (`opnieuw`). */
export function ProposePage() {
  const { over, opnieuw } = useSearch({ from: '/register/voorstellen/nieuw' })
  const entry = useRegisterEntry(over)
  const returned = useProposal(opnieuw)
  if (opnieuw !== undefined) {
    return (
      <Loaded query={returned} page>
        {(proposal) => <Again proposal={proposal} />}
      </Loaded>
    )
  }
  if (over === undefined) return <New entry={undefined} />
  return (
    <Loaded query={entry} page>
      {(history) => <New entry={history.entry} />}
    </Loaded>
  )
}

function New({ entry }: { entry: RegisterEntry | undefined }) {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const names = useNames()
  const sending = useSubmission(
    (body: object, idempotencyKey) =>
      call<Proposal>('POST', '/consent/v1/register-proposals', { body, idempotencyKey }),
    async ({ createdId }) => {
      await queries.invalidateQueries()
      await navigate({ to: '/register/voorstellen/$id', params: { id: createdId ?? '' } })
    },
  )
  return (
    <Page title={texts.proposeTitle} lead={texts.proposeLead}>
      {entry && <p>{texts.changeLead(summaryOf(entry, names))}</p>}
      {entry?.example && (
        <Alert type="info">
          <p>{texts.adopt}</p>
        </Alert>
      )}
      <ProposalForm
        initial={entry ? draftOf(entry) : emptyDraft()}
        entryId={entry?.id}
        sending={sending}
        label={texts.send}
      />
    </Page>
  )
}

function Again({ proposal }: { proposal: Proposal }) {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const entryId = proposal.entryId ?? proposal.replaces
  const sending = useSubmission(
    (body: object) =>
      call('PUT', `/consent/v1/register-proposals/${proposal.id}`, { body, version: proposal.version }),
    async () => {
      await queries.invalidateQueries()
      await navigate({ to: '/register/voorstellen/$id', params: { id: proposal.id } })
    },
  )
  return (
    <Page title={texts.adapt} lead={texts.proposeLead}>
      <ProposalForm
        initial={draftOf(proposal.terms)}
        entryId={entryId}
        sending={sending}
        label={texts.sendAgain}
      />
    </Page>
  )
}
