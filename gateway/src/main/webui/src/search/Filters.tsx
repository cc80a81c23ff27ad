import { Button } from '@utrecht/button-react'
import { useEffect, useRef, useState } from 'react'
import type { Facet, SearchAnswer, SearchQuestion } from '../api/directory'
import { Tick } from '../form/Choices'
import type { Failure } from '../form/submission'
import { Expand } from '../ui/Expand'
import { ClearFilters } from './ClearFilters'
import { NearFilter } from './NearFilter'
import { choose, hasFilters, isChosen, type ManyValued, type YesOrNo } from './search'
import { texts } from './texts'

const WHO_CAN: YesOrNo[] = ['reachableNow', 'takesReferrals', 'decidesAlone']
const OPEN: ManyValued[] = ['kind', 'area']
const CLOSED: ManyValued[] = ['organisation', 'lifeDomain', 'lifeEvent', 'targetGroup', 'language']
const SHOWN = 8

interface FiltersProps {
  question: SearchQuestion
  facets: SearchAnswer['facets']
  /** Why the question couldn't be answered. */
  failure: Failure | undefined
  onChange: (question: SearchQuestion) => void
}

/** Beside the results on a wide screen, folded above them on a phone. */
export function Filters({ question, facets, failure, onChange }: FiltersProps) {
  const group = (name: ManyValued) => (
    <FacetGroup key={name} name={name} values={facets[name] ?? []} question={question} onChange={onChange} />
  )
  return (
    <div className="bb-filters">
      <Expand label={texts.filters} open={window.matchMedia('(width >= 56rem)').matches}>
        <fieldset className="bb-choices">
          <legend className="utrecht-form-label">{texts.whoCan}</legend>
          {WHO_CAN.map((name) => (
            <Tick
              key={name}
              name={name}
              label={`${texts.facets[name]} (${facets[name]?.[0]?.count ?? 0})`}
              checked={question[name] ?? false}
              onChange={(on) => onChange({ ...question, [name]: on || undefined })}
            />
          ))}
        </fieldset>
        <NearFilter question={question} failure={failure} onChange={onChange} />
        {OPEN.map(group)}
        {CLOSED.filter((name) => (facets[name] ?? []).length > 0).map((name) => (
          <Expand
            key={name}
            label={texts.facets[name]}
            open={(facets[name] ?? []).some((f) => isChosen(question, name, f.value))}
          >
            {group(name)}
          </Expand>
        ))}
        {hasFilters(question) && (
          <ClearFilters appearance="subtle-button" question={question} onChange={onChange} />
        )}
      </Expand>
    </div>
  )
}

interface FacetGroupProps {
  name: ManyValued
  values: Facet[]
  question: SearchQuestion
  onChange: (question: SearchQuestion) => void
}

/** The first of them and those that were chosen; the others at a press. */
function FacetGroup({ name, values, question, onChange }: FacetGroupProps) {
  const [all, setAll] = useState(false)
  const group = useRef<HTMLFieldSetElement>(null)
  const revealed = useRef<number>(undefined)
  useEffect(() => {
    // Reading goes on at the first that was hidden.
    const boxes = group.current?.querySelectorAll('input')
    if (all && boxes && revealed.current !== undefined) boxes[revealed.current]?.focus()
    revealed.current = undefined
  }, [all])
  const first = (facet: Facet, index: number) => index < SHOWN || isChosen(question, name, facet.value)
  const few = values.filter(first)
  const shown = all ? values : few
  if (shown.length === 0) return null
  const label = all ? texts.showFewer : texts.showAll(values.length)
  return (
    <fieldset ref={group} className="bb-choices">
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
      {values.length > few.length && (
        <Button
          appearance="subtle-button"
          aria-expanded={all}
          aria-label={texts.ofFacet(label, texts.facets[name])}
          onClick={() => {
            revealed.current = values.findIndex((facet, index) => !first(facet, index))
            setAll(!all)
          }}
        >
          {label}
        </Button>
      )}
    </fieldset>
  )
}
