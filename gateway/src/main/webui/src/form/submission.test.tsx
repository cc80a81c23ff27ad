import { act, renderHook } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ApiProblem, Unreachable } from '../api/problem'
import { failureOf, KeyPerInput, messagesFor, useSubmission } from './submission'
import { texts } from './texts'

describe('the idempotency key of a form', () => {
  it('stays the same for the same input, so that a second try does nothing twice', () => {
    const keys = new KeyPerInput()

    expect(keys.keyFor({ question: 'a' })).toBe(keys.keyFor({ question: 'a' }))
  })

  it('changes when the input changes or the form was sent', () => {
    const keys = new KeyPerInput()
    const first = keys.keyFor({ question: 'a' })

    expect(keys.keyFor({ question: 'b' })).not.toBe(first)
    const second = keys.keyFor({ question: 'a' })
    keys.forget()
    expect(keys.keyFor({ question: 'a' })).not.toBe(second)
  })
})

describe('sending a form', () => {
  it('repeats the key after a lost answer', async () => {
    const send = vi.fn<(input: string, key: string) => Promise<void>>()
    send.mockRejectedValueOnce(new Unreachable()).mockResolvedValueOnce()
    const { result } = renderHook(() => useSubmission(send))

    await act(() => result.current.submit('zelfde'))
    expect(result.current.failure?.message).toBe(texts.offline)
    await act(() => result.current.submit('zelfde'))

    expect(result.current.failure).toBeUndefined()
    expect(send.mock.calls[0]?.[1]).toBe(send.mock.calls[1]?.[1])
  })

  it('sends once when the button is pressed twice', async () => {
    const send = vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, 5)))
    const { result } = renderHook(() => useSubmission(send))

    await act(async () => {
      await Promise.all([result.current.submit('a'), result.current.submit('a')])
    })

    expect(send).toHaveBeenCalledTimes(1)
  })
})

describe('what went wrong', () => {
  it('is someone else who was first on 412', () => {
    expect(failureOf(new ApiProblem({ status: 412 })).stale).toBe(true)
  })

  it('never shows the words of a broken server', () => {
    expect(failureOf(new ApiProblem({ status: 500, detail: 'NullPointerException' })).message).toBe(
      texts.serverDown,
    )
  })

  it('finds the field behind a path or an index', () => {
    const violations = [
      { field: 'draft.question', message: 'Vul een vraag in.' },
      { field: 'caseDataIds[2]', message: 'Dit mag niet mee.' },
    ]

    expect(messagesFor('question', violations)).toEqual(['Vul een vraag in.'])
    expect(messagesFor('caseDataIds', violations)).toEqual(['Dit mag niet mee.'])
  })

  it('lets a mistake of our own surface', () => {
    expect(() => failureOf(new TypeError('bug'))).toThrow('bug')
  })
})
