import { describe, expect, it } from 'vitest'
import { purposeFor } from './guide'

const purposes = [
  { code: 'GENERAL_HELP', name: 'Hulp', defaultForTasks: [] },
  { code: 'SICKNESS_BENEFIT', name: 'Ziektewet', defaultForTasks: ['SOCIALE_ZEKERHEID'] },
]

describe('the purpose of a handover', () => {
  it('follows from the task of the receiver', () => {
    expect(purposeFor('SOCIALE_ZEKERHEID', purposes)).toBe('SICKNESS_BENEFIT')
  })

  it('is left open when no purpose goes with the task', () => {
    expect(purposeFor('JUSTITIE', purposes)).toBe('')
    expect(purposeFor(undefined, purposes)).toBe('')
  })
})
