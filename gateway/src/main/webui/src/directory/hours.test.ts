import { describe, expect, it } from 'vitest'
import { hoursInWords } from './hours'

describe('working hours', () => {
  it('read as words', () => {
    expect(hoursInWords('mo-th 08:30-17:00;fr 08:30-12:30')).toBe(
      'maandag tot en met donderdag 8.30 tot 17.00 uur; vrijdag 8.30 tot 12.30 uur',
    )
    expect(hoursInWords('wo 10:00-12:00')).toBe('woensdag 10.00 tot 12.00 uur')
  })

  it('stay as they are when they follow no pattern', () => {
    expect(hoursInWords('op afspraak')).toBe('op afspraak')
    expect(hoursInWords(undefined)).toBeUndefined()
  })
})
