import { Button } from '@utrecht/button-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { get } from '../api/http'
import type { Decision } from '../api/consent'
import type { Page as Paged } from '../api/session'
import { SelectField } from '../form/Field'
import { cursor } from '../help-request/helpRequests'
import { moment } from '../time/moments'
import { useNow } from '../time/useNow'
import { Loaded } from '../ui/Loaded'
import { Page } from '../ui/Page'
import { useNames } from './names'
import { texts } from './texts'

export function DecisionsPage() {
  const [outcome, setOutcome] = useState('')
  const decisions = useInfiniteQuery({
    queryKey: ['decisions', outcome],
    queryFn: ({ pageParam, signal }) =>
      get<Paged<Decision>>(
        `/consent/v1/decisions?limit=50${outcome === '' ? '' : `&decision=${outcome}`}${cursor(pageParam)}`,
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
  return (
    <Page title={texts.decisionsTitle} lead={texts.decisionsLead}>
      <SelectField
        name="decision"
        label={texts.outcome}
        options={[
          { value: '', label: texts.all },
          { value: 'false', label: texts.onlyDenied },
          { value: 'true', label: texts.onlyAllowed },
        ]}
        value={outcome}
        onChange={setOutcome}
        failure={undefined}
      />
      <Loaded query={decisions}>
        {(data) => <DecisionTable decisions={data.pages.flatMap((page) => page.items)} />}
      </Loaded>
      {decisions.hasNextPage && (
        <div>
          <Button
            appearance="subtle-button"
            busy={decisions.isFetchingNextPage}
            onClick={() => void decisions.fetchNextPage()}
          >
            {texts.older}
          </Button>
        </div>
      )}
    </Page>
  )
}

function DecisionTable({ decisions }: { decisions: Decision[] }) {
  const now = useNow()
  const names = useNames()
  if (decisions.length === 0) return <p>{texts.decisionsNone}</p>
  return (
    // A wide table scrolls sideways within itself; the keyboard must be able to do that too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="bb-table-scroll" role="region" aria-label={texts.decisionsTitle} tabIndex={0}>
      <table className="bb-table">
        <thead>
          <tr>
            <th scope="col">{texts.when}</th>
            <th scope="col">{texts.outcome}</th>
            <th scope="col">{texts.kind}</th>
            <th scope="col">{texts.purpose}</th>
            <th scope="col">{texts.basis}</th>
          </tr>
        </thead>
        <tbody>
          {decisions.map((decision) => (
            <tr key={decision.id}>
              <td>{moment(decision.at, now)}</td>
              <td>
                {decision.decision ? texts.allowed : texts.denied} {actionOf(decision)}
              </td>
              <td>{decision.kind && names.kind(decision.kind)}</td>
              <td>{decision.purpose && names.purpose(decision.purpose)}</td>
              <td>{[basisOf(decision), decision.article].filter(Boolean).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function actionOf({ action }: Decision): string {
  if (action === 'read') return `(${texts.read})`
  return action === 'check' ? `(${texts.check})` : ''
}

/** The basis of a permit in words; the rule's code of a denial. */
function basisOf({ basis, code }: Decision): string | undefined {
  const known: Record<string, string> = texts.bases
  return basis === undefined ? code : (known[basis] ?? basis)
}
