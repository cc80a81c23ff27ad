import { Button } from '@utrecht/button-react'
import type { UseQueryResult } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { ApiProblem, hasStatus, Unreachable } from '../api/problem'
import type { Catalogs } from '../language/language'
import { useTexts } from '../language/useLanguage'
import { Page } from './Page'
import { Alert } from './Alert'

/** What a query gave, or an honest word about why it is not there (yet). */
export function Loaded<T>({
  query,
  page = false,
  children,
}: {
  query: UseQueryResult<T>
  /** The query is the whole screen: a failure gets the screen's heading. */
  page?: boolean
  children: (data: T) => ReactNode
}) {
  const texts = useTexts('form')
  // Asking again after a failure starts afresh; what failed stays on screen until there is an answer.
  const [failed, setFailed] = useState<Error | null>(null)
  if (query.error !== null && query.error !== failed) setFailed(query.error)
  const paused = query.fetchStatus === 'paused'
  // Without internet the answer to an earlier question doesn't stand in for this one.
  if (query.data !== undefined && !(paused && query.isPlaceholderData)) return children(query.data)
  if (query.isPending && failed === null && !paused) return <Loading />
  const { title, text } = wordsFor(paused ? new Unreachable() : (query.error ?? failed), texts)
  const body = (
    <>
      <p>{text}</p>
      {!hasStatus(query.error ?? failed, 403, 404) && (
        <Button
          appearance="secondary-action-button"
          busy={query.isFetching}
          onClick={() => void query.refetch()}
        >
          {texts.again}
        </Button>
      )}
    </>
  )
  return page ? (
    <Page title={title}>{body}</Page>
  ) : (
    <Alert type="warning" title={title}>
      {body}
    </Alert>
  )
}

export function Loading() {
  const texts = useTexts('form')
  return (
    <p className="bb-loading" role="status">
      {texts.loading}
    </p>
  )
}

function wordsFor(error: unknown, texts: Catalogs['form']): { title: string; text: string } {
  if (error instanceof ApiProblem && error.status < 500) {
    const text = error.status === 403 ? texts.forbidden : (error.detail ?? texts.notFound)
    return { title: error.status === 401 ? texts.failedTitle : texts.notFoundTitle, text }
  }
  return error instanceof ApiProblem
    ? { title: texts.brokenTitle, text: texts.broken }
    : { title: texts.unreachableTitle, text: texts.unreachable }
}
