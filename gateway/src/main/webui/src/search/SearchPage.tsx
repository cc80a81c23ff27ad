import { Heading } from '@nl-design-system-candidate/heading-react'
import { Button } from '@utrecht/button-react'
import { useSearch as useAddress } from '@tanstack/react-router'
import type { Hit, SearchAnswer, SearchQuestion } from '../api/directory'
import { Alert } from '../ui/Alert'
import { Loaded } from '../ui/Loaded'
import { Page } from '../ui/Page'
import { Filters } from './Filters'
import { HitItem } from './HitItem'
import { hasFilters, useSearch, useSearchQuestion, withoutFilters } from './search'
import { SearchBox } from './SearchBox'
import { texts } from './texts'

export function SearchPage() {
  const { hulpvraag } = useAddress({ from: '/zoeken' })
  const [question, setQuestion] = useSearchQuestion()
  const answer = useSearch(question)
  const asked = question.text.trim() !== ''
  return (
    <Page title={texts.title}>
      {hulpvraag && (
        <Alert type="info">
          <p>{texts.forRequest}</p>
        </Alert>
      )}
      <SearchBox
        key={question.text}
        text={question.text}
        onSearch={(text) => setQuestion({ ...question, text, limit: undefined })}
      />
      {asked ? (
        <Loaded query={answer}>
          {(data) => (
            <Answer answer={data} question={question} onChange={setQuestion} requestId={hulpvraag} />
          )}
        </Loaded>
      ) : (
        <p className="bb-quiet">{texts.start}</p>
      )}
    </Page>
  )
}

interface AnswerProps {
  answer: SearchAnswer
  question: SearchQuestion
  onChange: (question: SearchQuestion) => void
  requestId: string | undefined
}

function Answer({ answer, question, onChange, requestId }: AnswerProps) {
  return (
    <>
      {answer.limited && (
        <Alert type="warning">
          <p>{answer.notice ?? texts.limited}</p>
        </Alert>
      )}
      <div className="bb-columns bb-columns--filters-first">
        <Filters question={question} facets={answer.facets} onChange={onChange} />
        <section className="bb-stack" aria-labelledby="gevonden">
          <Heading level={2} appearance="level-4" id="gevonden">
            <span role="status">{answer.hits.length === 0 ? texts.none : texts.found(answer.total)}</span>
          </Heading>
          {answer.didYouMean && (
            <p>
              {texts.didYouMean}{' '}
              <Button
                appearance="subtle-button"
                onClick={() => onChange({ ...question, text: answer.didYouMean ?? question.text })}
              >
                {answer.didYouMean}
              </Button>
            </p>
          )}
          {answer.nearest && <p>{texts.nearest}</p>}
          {answer.hits.length === 0 ? (
            <NothingFound answer={answer} question={question} onChange={onChange} requestId={requestId} />
          ) : (
            <Hits hits={answer.hits} requestId={requestId} />
          )}
          {answer.hits.length > 0 && answer.total > answer.hits.length && (question.limit ?? 0) < 50 && (
            <div>
              <Button appearance="subtle-button" onClick={() => onChange({ ...question, limit: 50 })}>
                {texts.more}
              </Button>
            </div>
          )}
        </section>
      </div>
    </>
  )
}

function Hits({ hits, requestId }: { hits: Hit[]; requestId: string | undefined }) {
  return (
    <ul className="bb-list">
      {hits.map((hit) => (
        <li key={`${hit.kind}:${hit.id}`}>
          <HitItem hit={hit} requestId={requestId} />
        </li>
      ))}
    </ul>
  )
}

/** Never the end: without filters, who helps with everything, and telling what is missing. */
function NothingFound({ answer, question, onChange, requestId }: AnswerProps) {
  const filtered = hasFilters(question)
  return (
    <div className="bb-stack">
      <p>{filtered ? texts.noneWithFilters : texts.noneHelp}</p>
      {filtered && (
        <div>
          <Button appearance="secondary-action-button" onClick={() => onChange(withoutFilters(question))}>
            {texts.clearFilters}
          </Button>
        </div>
      )}
      {answer.whoToCall.length > 0 && (
        <>
          <Heading level={3} appearance="level-5">
            {texts.whoToCall}
          </Heading>
          <Hits hits={answer.whoToCall} requestId={requestId} />
        </>
      )}
      <p>
        {texts.missingHelp}{' '}
        <a className="nl-link" href="/melden?soort=ontbreekt">
          {texts.missing}
        </a>
      </p>
    </div>
  )
}
