import { beforeEach, describe, expect, it, vi } from 'vitest'
import { saveDraft, withoutBlanks } from './draft'

const fetched = vi.fn<(path: string, init: RequestInit) => Promise<Response>>()

beforeEach(() => {
  fetched.mockReset()
  vi.stubGlobal('fetch', fetched)
})

function answer(body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(body === undefined ? null : JSON.stringify(body), { headers })
}

describe('a draft', () => {
  it('leaves out what is still empty', () => {
    expect(withoutBlanks({ question: '', lane: 'NORMAL', caseDataIds: [] })).toEqual({
      lane: 'NORMAL',
      caseDataIds: [],
    })
  })

  it('is made under the help request the first time and asks its version when the answer has none', async () => {
    fetched.mockResolvedValueOnce(answer(undefined, { Location: '/messaging/v1/handovers/h-1' }))
    fetched.mockResolvedValueOnce(answer({ id: 'h-1', version: 3 }))

    const saved = await saveDraft('r-1', undefined, { caseDataIds: [] }, 'key-12345')

    expect(saved).toEqual({ id: 'h-1', version: 3 })
    expect(fetched.mock.calls[0]?.[0]).toBe('/messaging/v1/help-requests/r-1/handovers')
    expect(new Headers(fetched.mock.calls[0]?.[1].headers).get('Idempotency-Key')).toBe('key-12345')
  })

  it('is changed with the version this screen knows afterwards', async () => {
    fetched.mockResolvedValueOnce(answer({ id: 'h-1', version: 4 }))

    const saved = await saveDraft('r-1', { id: 'h-1', version: 3 }, { caseDataIds: [] }, 'key-12345')

    expect(saved.version).toBe(4)
    expect(new Headers(fetched.mock.calls[0]?.[1].headers).get('If-Match')).toBe('"3"')
  })
})
