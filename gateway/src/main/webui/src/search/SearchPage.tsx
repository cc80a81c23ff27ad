import { Heading } from '@nl-design-system-candidate/heading-react'
import { Button } from '@utrecht/button-react'
import { hashKey } from '@tanstack/react-query'
import { useSearch as useAddress } from '@tanstack/react-router'
import { useState } from 'react'
import type { Hit, SearchAnswer, SearchQuestion } from '../api/directory'
import { ApiProblem } from '../api/problem'
import { failureOf } from '../form/submission'
import { texts as formTexts } from '../form/texts'
import { Alert } from '../ui/Alert'
import { Loaded } from '../ui/Loaded'
import { TextLink } from '../ui/links'
import { Page } from '../ui/Page'
import { ClearFilters } from './ClearFilters'
import { Filters } from './Filters'
import { Hits, PagedHits, type Pages } from './PagedHits'
import { focusFound, FOUND, hasFilters, joined, useSearchPages, useSearchQuestion } from './search'
import { SearchBox } from './SearchBox'
import { texts } from './texts'

export function SearchPage() {
  const { hulpvraag } = useAddress({ from: '/zoeken' })
  const [question, setQuestion] = useSearchQuestion()
  const asked = question.text.trim() !== ''
  return (
    <Page title={texts.title}>
      {hulpvraag && (
        <Alert type="info">
          <p>{texts.forRequest}</p>
        </Alert>
      )}
      <SearchBox text={question.text} onSearch={(text) => setQuestion({ ...question, text })} />
      {asked ? (
        <Results question={question} onChange={setQuestion} requestId={hulpvraag} />
      ) : (
        <p className="bb-quiet">{texts.start}</p>
      )}
    </Page>
  )
}

interface ResultsProps {
  question: SearchQuestion
  onChange: (question: SearchQuestion) => void
  requestId: string | undefined
}

/** The filters stay when a question can't be answered, so that a wrong one can be mended. */
function Results({ question, onChange, requestId }: ResultsProps) {
  const answer = useSearchPages(question)
  const first = answer.data?.pages[0]
  const [facets, setFacets] = useState<SearchAnswer['facets']>()
  if (first && first.facets !== facets) setFacets(first.facets)
  const failure = answer.error instanceof ApiProblem ? failureOf(answer.error) : undefined
  const refused = failure !== undefined && failure.violations.length > 0
  return (
    <>
      {first?.limited && (
        <Alert type="warning">
          <p>{first.notice ?? texts.limited}</p>
        </Alert>
      )}
      <div className="bb-columns bb-columns--filters-first">
        {facets || refused ? (
          <Filters question={question} facets={facets ?? {}} failure={failure} onChange={onChange} />
        ) : (
          <div />
        )}
        {refused ? (
          <Alert type="error" title={formTexts.summaryTitle} live>
            {failure.violations.map(({ message }) => (
              <p key={message}>{message}</p>
            ))}
          </Alert>
        ) : (
          <Loaded query={answer}>
            {(data) => (
              <Found
                answer={joined(data.pages)}
                pages={answer}
                question={question}
                onChange={onChange}
                requestId={requestId}
              />
            )}
          </Loaded>
        )}
      </div>
    </>
  )
}

interface FoundProps extends ResultsProps {
  answer: SearchAnswer
}

function Found({ answer, pages, question, onChange, requestId }: FoundProps & { pages: Pages }) {
  return (
    <section className="bb-stack" aria-labelledby={FOUND}>
      <Heading level={2} appearance="level-4" id={FOUND} tabIndex={-1}>
        <span role="status">{answer.hits.length === 0 ? texts.none : texts.found(answer.total)}</span>
      </Heading>
      {answer.didYouMean && (
        <p>
          {texts.didYouMean}{' '}
          <Button
            appearance="subtle-button"
            onClick={() => {
              focusFound()
              onChange({ ...question, text: answer.didYouMean ?? question.text })
            }}
          >
            {answer.didYouMean}
          </Button>
        </p>
      )}
      {answer.near && <p className="bb-quiet">{answer.near}</p>}
      {answer.nearest && <p>{texts.nearest}</p>}
      {answer.hits.length === 0 ? (
        <NothingFound answer={answer} question={question} onChange={onChange} requestId={requestId} />
      ) : (
        <PagedHits
          key={hashKey([question])}
          hits={answer.hits}
          total={answer.total}
          pages={pages}
          requestId={requestId}
        />
      )}
    </section>
  )
}

/** They help with everything; that their own name was looked up is no reason to show. */
function unfound(hit: Hit): Hit {
  return { ...hit, why: [] }
}

/** Never the end: without filters, who helps with everything, and telling what is missing. */
function NothingFound({ answer, question, onChange, requestId }: FoundProps) {
  const filtered = hasFilters(question)
  return (
    <div className="bb-stack">
      <p>{filtered ? texts.noneWithFilters : texts.noneHelp}</p>
      {filtered && (
        <div>
          <ClearFilters appearance="secondary-action-button" question={question} onChange={onChange} />
        </div>
      )}
      {answer.whoToCall.length > 0 && (
        <>
          <Heading level={3} appearance="level-5">
            {texts.whoToCall}
          </Heading>
          <Hits hits={answer.whoToCall.map(unfound)} requestId={requestId} />
        </>
      )}
      <p>
        {texts.missingHelp}{' '}
        <TextLink to="/melden" search={{ soort: 'ontbreekt' }}>
          {texts.missing}
        </TextLink>
      </p>
    </div>
  )
}
