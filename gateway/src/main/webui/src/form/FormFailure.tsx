import { Button } from '@utrecht/button-react'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Violation } from '../api/problem'
import type { Catalogs } from '../language/language'
import { useTexts } from '../language/useLanguage'
import { useFieldId } from './scope'
import { fieldOf, type Failure, type Submission } from './submission'

/** What stopped the form, above it; takes the focus, so that everyone notices. */
export function FormFailure<I>({ of: { failure, clear } }: { of: Submission<I> }) {
  const texts = useTexts('form')
  const box = useRef<HTMLDivElement>(null)
  const queries = useQueryClient()
  const cause = failure?.cause
  useEffect(() => {
    if (cause) box.current?.focus()
  }, [cause])
  if (!failure) return null

  function reload(): void {
    clear()
    void queries.invalidateQueries()
  }

  return (
    <div ref={box} className="utrecht-alert utrecht-alert--error bb-alert" role="alert" tabIndex={-1}>
      <p className="bb-alert__title">{titleOf(failure, texts)}</p>
      {failure.violations.length > 0 ? (
        <ul className="bb-alert__list">
          {failure.violations.map((violation) => (
            <li key={`${violation.field} ${violation.message}`}>
              <FieldJump violation={violation} />
            </li>
          ))}
        </ul>
      ) : (
        <p>{failure.message}</p>
      )}
      {failure.stale && (
        <Button appearance="secondary-action-button" onClick={reload}>
          {texts.reload}
        </Button>
      )}
    </div>
  )
}

function titleOf(failure: Failure, texts: Catalogs['form']): string {
  if (failure.stale) return texts.someoneWasFirst
  return failure.violations.length > 0 ? texts.summaryTitle : texts.failedTitle
}

function FieldJump({ violation }: { violation: Violation }) {
  const idOf = useFieldId()
  const names = namesOf(violation)
  function jump(event: React.MouseEvent): void {
    // A field outside the form (the data that goes along) has the id without the form's scope.
    const ids = [...names.map(idOf), ...names.map((name) => `veld-${name}`)]
    const target = ids.map((id) => document.getElementById(id)).find((element) => element !== null)
    if (!target) return
    event.preventDefault()
    target.focus()
    target.scrollIntoView({ block: 'center' })
  }
  return (
    <a className="nl-link" href={`#${idOf(fieldOf(violation))}`} onClick={jump}>
      {violation.message}
    </a>
  )
}

/** What the field may be called on screen, the most exact first: `assignments[1].role`, `assignments[1]`, `assignments`. */
function namesOf(violation: Violation): string[] {
  const { field } = violation
  return [field, field.replace(/\.[^.]*$/, ''), field.replace(/\[[^\]]*\]$/, ''), fieldOf(violation)]
}
