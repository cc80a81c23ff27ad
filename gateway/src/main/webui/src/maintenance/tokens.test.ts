import { describe, expect, it } from 'vitest'
import { endOf, isUsable, validity } from './tokens'

const NOW = new Date('2026-11-24T10:00:00Z')
const TOKEN = {
  id: 't-1',
  label: 'Entra ID',
  createdAt: '2026-11-01T10:00:00Z',
  expiresAt: '2027-11-01T10:00:00Z',
}

describe('a provisioning token', () => {
  it('works until its end', () => {
    expect(isUsable(TOKEN, NOW)).toBe(true)
    expect(validity(TOKEN, NOW)).toBe('Werkt tot 1 november 2027')
  })

  it('no longer works after its end or when it is revoked', () => {
    const past = { ...TOKEN, expiresAt: '2026-11-24T09:59:59Z' }
    const revoked = { ...TOKEN, revokedAt: '2026-11-20T10:00:00Z' }

    expect(isUsable(past, NOW)).toBe(false)
    expect(validity(past, NOW)).toBe('Verlopen op 24 november 2026')
    expect(isUsable(revoked, NOW)).toBe(false)
    expect(validity(revoked, NOW)).toBe('Ingetrokken op 20 november 2026')
  })

  it('works on its last day, and for as long as the server says when none is chosen', () => {
    expect(endOf('')).toBeUndefined()
    expect(Date.parse(endOf('2027-01-31') ?? '')).toBeGreaterThan(Date.parse('2027-01-31T12:00:00Z'))
  })
})
