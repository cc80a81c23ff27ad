import { Button } from '@utrecht/button-react'
import type { Facet, FacetName, SearchAnswer, SearchQuestion } from '../api/directory'
import { Tick } from '../form/Choices'
import { Expand } from '../ui/Expand'
import { choose, hasFilters, isChosen, withoutFilters } from './search'
import { texts } from './texts'

const FACETS: FacetName[] = ['kind', 'organisation', 'lifeDomain', 'area']
const SHOWN = 8

interface FiltersProps {
  question: SearchQuestion
  facets: SearchAnswer['facets']
  onChange: (question: SearchQuestion) => void
}

export function Filters({ question, facets, onChange }: FiltersProps) {
  return (
    <div className="bb-filters">
      <Expand label={texts.filters} open={window.matchMedia('(width >= 56rem)').matches}>
        <div>
          <Tick
            name="reachableNow"
            label={texts.reachableNow}
            checked={question.reachableNow ?? false}
            onChange={(on) => onChange({ ...question, reachableNow: on || undefined })}
          />
          <Tick
            name="decidesAlone"
            label={texts.decidesAlone}
            checked={question.decidesAlone ?? false}
            onChange={(on) => onChange({ ...question, decidesAlone: on || undefined })}
          />
        </div>
        {FACETS.map((name) => (
          <FacetGroup
            key={name}
            name={name}
            values={facets[name] ?? []}
            question={question}
            onChange={onChange}
          />
        ))}
        {hasFilters(question) && (
          <Button appearance="subtle-button" onClick={() => onChange(withoutFilters(question))}>
            {texts.clearFilters}
          </Button>
        )}
      </Expand>
    </div>
  )
}

interface FacetGroupProps {
  name: FacetName
  values: Facet[]
  question: SearchQuestion
  onChange: (question: SearchQuestion) => void
}

function FacetGroup({ name, values, question, onChange }: FacetGroupProps) {
  const shown = values.filter((facet, index) => index < SHOWN || isChosen(question, name, facet.value))
  if (shown.length === 0) return null
  return (
    <fieldset className="bb-choices">
      <legend className="utrecht-form-label">{texts.facets[name]}</legend>
      {shown.map((facet) => (
        <Tick
          key={facet.value}
          name={name}
          label={`${facet.label} (${facet.count})`}
          checked={isChosen(question, name, facet.value)}
          onChange={() => onChange(choose(question, name, facet.value))}
        />
      ))}
    </fieldset>
  )
}
