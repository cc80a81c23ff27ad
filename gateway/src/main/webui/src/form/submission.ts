import { useMemo, useRef, useState } from 'react'
import { ApiProblem, hasStatus, Unreachable, type Violation } from '../api/problem'
import type { Catalogs } from '../language/language'
import { useTexts } from '../language/useLanguage'
import { texts as dutch } from './texts'

export interface Failure {
  message: string
  violations: Violation[]
  /** What it came from; the same as long as nothing else happened, whatever the language. */
  cause?: unknown
  /** Someone changed the item meanwhile (412): reload before trying again. */
  stale: boolean
}

export interface Submission<I> {
  submit: (input: I) => Promise<void>
  pending: boolean
  failure: Failure | undefined
  clear: () => void
}

/**
 * Sends a form. One filled form has one idempotency key: sending the same input again after a lost answer repeats the
 * key, so that nothing happens twice; other input gets another key, as the server refuses one key for two bodies.
 */
export function useSubmission<I, R>(
  send: (input: I, idempotencyKey: string) => Promise<R>,
  onDone: (result: R, input: I) => void | Promise<void> = () => undefined,
): Submission<I> {
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<unknown>()
  const texts = useTexts('form')
  const keys = useRef(new KeyPerInput())
  const busy = useRef(false)

  async function submit(input: I): Promise<void> {
    if (busy.current) return
    busy.current = true
    setPending(true)
    setError(undefined)
    try {
      const result = await send(input, keys.current.keyFor(input))
      keys.current.forget()
      await onDone(result, input)
    } catch (caught) {
      if (!isExpected(caught)) throw caught
      setError(caught)
    } finally {
      busy.current = false
      setPending(false)
    }
  }

  const failure = useMemo(() => (error === undefined ? undefined : failureOf(error, texts)), [error, texts])
  return { submit, pending, failure, clear: () => setError(undefined) }
}

export class KeyPerInput {
  #input: string | undefined
  #key = ''

  keyFor(input: unknown): string {
    const written = JSON.stringify(input) ?? ''
    if (written !== this.#input) {
      this.#input = written
      this.#key = crypto.randomUUID()
    }
    return this.#key
  }

  forget(): void {
    this.#input = undefined
  }
}

export function failureOf(error: unknown, texts: Catalogs['form'] = dutch): Failure {
  if (!isExpected(error)) throw error
  return {
    cause: error,
    message: messageOf(error, texts),
    violations: error instanceof ApiProblem ? error.violations : [],
    stale: hasStatus(error, 412),
  }
}

/** Anything else is a mistake of our own, and surfaces. */
function isExpected(error: unknown): error is ApiProblem | Unreachable {
  return error instanceof ApiProblem || error instanceof Unreachable
}

function messageOf(error: ApiProblem | Unreachable, texts: Catalogs['form']): string {
  if (error instanceof Unreachable) return texts.offline
  switch (error.status) {
    case 401:
      return texts.sessionEnded
    case 403:
      return error.detail ?? texts.forbidden
    case 404:
      return error.detail ?? texts.notFound
    case 409:
      return error.detail ?? texts.wrongState
    case 412:
      return texts.someoneWasFirstHelp
    case 429:
      // Said by whoever counts, in Dutch; this one is in the reader's language.
      return texts.tooOften
    default:
      return error.status >= 500 ? texts.serverDown : (error.detail ?? error.title)
  }
}

/**
 * The messages for one field; the server may name it with a path (`request.question`, `caseDataIds[0]`). A field that is called by
 * its whole path (`assignments[1].role`) gets its own messages only.
 */
export function messagesFor(field: string, violations: Violation[]): string[] {
  return violations
    .filter((violation) => violation.field === field || fieldOf(violation) === field)
    .map((violation) => violation.message)
}

export function fieldOf(violation: Violation): string {
  const withoutIndex = violation.field.replace(/\[.*$/, '')
  return withoutIndex.split('.').at(-1) ?? withoutIndex
}
