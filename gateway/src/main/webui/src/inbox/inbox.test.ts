import { describe, expect, it } from 'vitest'
import type { HandoverSummary, Inbox } from '../api/messaging'
import { countOf, waitingFor } from './inbox'

function item(id: string, overdue: boolean, promisedBy?: string): HandoverSummary {
  const sender = { id: 's', name: 'Noor van den Berg' }
  return {
    id,
    requestId: 'r',
    status: 'OFFERED',
    lane: 'NORMAL',
    sender,
    overdue,
    promisedBy,
    role: 'RECEIVER',
  }
}

describe('who waits', () => {
  it('puts passed promises first and then the nearest one, over all lanes', () => {
    const inbox: Inbox = {
      serverTime: '2026-11-23T10:00:00Z',
      lanes: [
        { lane: 'URGENT', items: [item('soon', false, '2026-11-23T10:10:00Z'), item('none', false)] },
        {
          lane: 'NORMAL',
          items: [item('late', true, '2026-11-20T10:00:00Z'), item('later', false, '2026-11-24T10:00:00Z')],
        },
      ],
      corrections: [],
    }

    expect(waitingFor(inbox).map((waiting) => waiting.id)).toEqual(['late', 'soon', 'later', 'none'])
  })

  it('counts residents who say that something is wrong', () => {
    const inbox: Inbox = {
      serverTime: '2026-11-23T10:00:00Z',
      lanes: [{ lane: 'URGENT', items: [item('one', false)] }],
      corrections: [
        {
          id: 'c',
          requestId: 'r',
          askedAt: '2026-11-23T09:00:00Z',
          answerBy: '2026-11-25T16:00:00Z',
          overdue: false,
        },
      ],
    }

    expect(countOf(inbox)).toBe(2)
  })
})
