import { Button } from '@utrecht/button-react'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useFieldId } from './scope'
import { fieldOf, type Submission } from './submission'
import { texts } from './texts'

/** What stopped the form, above it; takes the focus, so that everyone notices. */
export function FormFailure<I>({ of: { failure, clear } }: { of: Submission<I> }) {
  const box = useRef<HTMLDivElement>(null)
  const queries = useQueryClient()
  useEffect(() => {
    if (failure) box.current?.focus()
  }, [failure])
  if (!failure) return null

  function reload(): void {
    clear()
    void queries.invalidateQueries()
  }

  return (
    <div ref={box} className="utrecht-alert utrecht-alert--error bb-alert" role="alert" tabIndex={-1}>
      <p className="bb-alert__title">{titleOf(failure)}</p>
      {failure.violations.length > 0 ? (
        <ul className="bb-alert__list">
          {failure.violations.map((violation) => (
            <li key={`${violation.field} ${violation.message}`}>
              <FieldJump field={fieldOf(violation)} message={violation.message} />
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

function titleOf(failure: { stale: boolean; violations: unknown[] }): string {
  if (failure.stale) return texts.someoneWasFirst
  return failure.violations.length > 0 ? texts.summaryTitle : texts.failedTitle
}

function FieldJump({ field, message }: { field: string; message: string }) {
  const id = useFieldId()(field)
  function jump(event: React.MouseEvent): void {
    // A field outside the form (the data that goes along) has the id without the form's scope.
    const target = document.getElementById(id) ?? document.getElementById(`veld-${field}`)
    if (!target) return
    event.preventDefault()
    target.focus()
    target.scrollIntoView({ block: 'center' })
  }
  return (
    <a className="nl-link" href={`#${id}`} onClick={jump}>
      {message}
    </a>
  )
}
