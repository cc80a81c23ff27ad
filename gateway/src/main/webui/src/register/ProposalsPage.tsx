import { Button } from '@utrecht/button-react'
import { useState } from 'react'
import type { Proposal } from '../api/consent'
import { useIs } from '../app/session'
import { Loaded } from '../ui/Loaded'
import { ButtonLink, TextLink } from '../ui/links'
import { Page } from '../ui/Page'
import { useNames } from './names'
import { texts } from './proposalTexts'
import { useProposals } from './register'
import { summaryOf } from './RegisterEntryItem'

export function ProposalsPage() {
  const [closed, setClosed] = useState(false)
  const proposals = useProposals(closed)
  const keeper = useIs('privacy-officer')
  return (
    <Page title={texts.proposalsTitle} lead={texts.proposalsLead}>
      {keeper && (
        <div>
          <ButtonLink to="/register/voorstellen/nieuw" search={{}} appearance="primary-action">
            {texts.propose}
          </ButtonLink>
        </div>
      )}
      <Loaded query={proposals}>
        {(items) =>
          items.length === 0 ? (
            <p>{closed ? texts.closedNone : texts.proposalsNone}</p>
          ) : (
            <ul className="bb-list">
              {items.map((proposal) => (
                <li key={proposal.id}>
                  <ProposalItem proposal={proposal} heading="h2" />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <div>
        <Button appearance="subtle-button" onClick={() => setClosed(!closed)}>
          {closed ? texts.showOpen : texts.showClosed}
        </Button>
      </div>
    </Page>
  )
}

export function ProposalItem({ proposal, heading: Heading }: { proposal: Proposal; heading: 'h2' | 'h3' }) {
  const names = useNames()
  return (
    <article>
      <Heading className="bb-item__title">
        <TextLink to="/register/voorstellen/$id" params={{ id: proposal.id }}>
          {summaryOf(proposal.terms, names)}
        </TextLink>{' '}
        <span className="bb-tag">{texts.status[proposal.status]}</span>
      </Heading>
      <p>
        {proposal.terms.purposes.map(names.purpose).join(', ')}:{' '}
        {proposal.terms.kinds.map(names.kind).join(', ')}
      </p>
      <p className="bb-quiet">{kindOf(proposal)}</p>
    </article>
  )
}

function kindOf({ entryId, replaces }: Proposal): string {
  if (entryId !== undefined) return texts.newVersion
  return replaces === undefined ? texts.newEntry : texts.adoption
}
