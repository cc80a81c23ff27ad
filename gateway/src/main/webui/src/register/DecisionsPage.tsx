import { Button } from '@utrecht/button-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { get } from '../api/http'
import type { Decision } from '../api/consent'
import type { Page as Paged } from '../api/session'
import { EntryPicker, type Picked } from '../directory/EntryPicker'
import { SelectField, TextField } from '../form/Field'
import { AnswerLabel } from '../guide/GuideAnswer'
import { useKinds, usePurposes } from '../guide/guide'
import { texts as guideTexts } from '../guide/texts'
import { cursor } from '../help-request/helpRequests'
import { moment } from '../time/moments'
import { useNow } from '../time/useNow'
import { Expand } from '../ui/Expand'
import { Loaded } from '../ui/Loaded'
import { TextLink } from '../ui/links'
import { Page } from '../ui/Page'
import { WideTable } from '../ui/WideTable'
import { useNames } from './names'
import { texts } from './texts'

interface Filters {
  answer: string
  kind: string
  purpose: string
  organisation: Picked | undefined
  from: string
  until: string
}

const NO_FILTERS: Filters = {
  answer: '',
  kind: '',
  purpose: '',
  organisation: undefined,
  from: '',
  until: '',
}

function addressOf({ organisation, ...filters }: Filters): string {
  return Object.entries({ ...filters, organisationId: organisation?.id ?? '' })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `&${name}=${encodeURIComponent(value)}`)
    .join('')
}

export function DecisionsPage() {
  const [filters, setFilters] = useState(NO_FILTERS)
  const decisions = useInfiniteQuery({
    queryKey: ['decisions', filters],
    queryFn: ({ pageParam, signal }) =>
      get<Paged<Decision>>(`/consent/v1/decisions?limit=50${addressOf(filters)}${cursor(pageParam)}`, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
  return (
    <Page title={texts.decisionsTitle} lead={texts.decisionsLead}>
      <FilterFields filters={filters} onChange={(change) => setFilters({ ...filters, ...change })} />
      <Loaded query={decisions}>
        {(data) => (
          <DecisionTable
            decisions={data.pages.flatMap((page) => page.items)}
            none={filters === NO_FILTERS ? texts.decisionsNone : texts.decisionsNoneFound}
          />
        )}
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

function FilterFields({
  filters,
  onChange,
}: {
  filters: Filters
  onChange: (change: Partial<Filters>) => void
}) {
  const kinds = useKinds().data ?? []
  const purposes = usePurposes().data ?? []
  const named = (list: { code: string; name: string }[]) =>
    list.map(({ code, name }) => ({ value: code, label: name }))
  return (
    <div className="bb-stack">
      <div className="bb-row bb-row--wide">
        <SelectField
          name="answer"
          label={texts.outcome}
          empty={texts.all}
          options={Object.entries(guideTexts.answers).map(([value, label]) => ({ value, label }))}
          value={filters.answer}
          onChange={(answer) => onChange({ answer })}
          failure={undefined}
        />
        <SelectField
          name="kind"
          label={texts.kind}
          empty={texts.all}
          options={named(kinds)}
          value={filters.kind}
          onChange={(kind) => onChange({ kind })}
          failure={undefined}
        />
        <SelectField
          name="purpose"
          label={texts.purpose}
          empty={texts.all}
          options={named(purposes)}
          value={filters.purpose}
          onChange={(purpose) => onChange({ purpose })}
          failure={undefined}
        />
      </div>
      <div className="bb-row bb-row--wide">
        <TextField
          name="from"
          type="date"
          label={texts.from}
          value={filters.from}
          onChange={(from) => onChange({ from })}
          failure={undefined}
        />
        <TextField
          name="until"
          type="date"
          label={texts.until}
          value={filters.until}
          onChange={(until) => onChange({ until })}
          failure={undefined}
        />
      </div>
      <Expand label={texts.organisation} open={filters.organisation !== undefined}>
        <EntryPicker
          kinds={['ORGANISATION']}
          words={texts.organisationWords}
          name="organisationId"
          label={texts.organisation}
          picked={filters.organisation}
          onPick={(organisation) => onChange({ organisation })}
          failure={undefined}
        />
      </Expand>
    </div>
  )
}

function DecisionTable({ decisions, none }: { decisions: Decision[]; none: string }) {
  const now = useNow()
  const names = useNames()
  if (decisions.length === 0) return <p role="status">{none}</p>
  return (
    <WideTable label={texts.decisionsTitle}>
      <thead>
        <tr>
          <th scope="col">{texts.when}</th>
          <th scope="col">{texts.who}</th>
          <th scope="col">{texts.outcome}</th>
          <th scope="col">{texts.kind}</th>
          <th scope="col">{texts.purpose}</th>
          <th scope="col">{texts.basis}</th>
        </tr>
      </thead>
      <tbody>
        {decisions.map((decision) => (
          <tr key={decision.id}>
            <td>
              <TextLink to="/beslissingen/$id" params={{ id: decision.id }}>
                {moment(decision.at, now)}
              </TextLink>
            </td>
            <td>{decision.who ?? texts.nobodyKnown}</td>
            <td>
              {isSearch(decision) ? texts.searched : <AnswerLabel answer={decision.answer} />}{' '}
              {actionOf(decision)}
            </td>
            <td>{decision.kind && names.kind(decision.kind)}</td>
            <td>{decision.purpose && names.purpose(decision.purpose)}</td>
            <td>{[basisOf(decision), decision.article].filter(Boolean).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}

function actionOf({ action }: Decision): string {
  if (action === 'read') return `(${texts.read})`
  return action === 'check' ? `(${texts.check})` : ''
}

/** Nothing was opened or refused: somebody asked what an answer would be. */
function isSearch({ code }: Decision): boolean {
  return code?.startsWith('search-') ?? false
}

/** The basis in words; without one, why there is none. */
function basisOf({ basis, code = '' }: Decision): string {
  const known: Record<string, string> = texts.bases
  return basis === undefined ? (texts.rules[code] ?? code) : (known[basis] ?? basis)
}
