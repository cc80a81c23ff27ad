import { describe, expect, it } from 'vitest'
import { hoursInWords, weekOf, writtenWeek } from './hours'

describe('working hours', () => {
  it('read as words', () => {
    expect(hoursInWords('mo-th 08:30-17:00;fr 08:30-12:30')).toBe(
      'maandag tot en met donderdag 8.30 tot 17.00 uur; vrijdag 8.30 tot 12.30 uur',
    )
    expect(hoursInWords('wo 10:00-12:00')).toBe('woensdag 10.00 tot 12.00 uur')
    expect(hoursInWords('mo 09:00-12:00,13:00-17:00')).toBe('maandag 9.00 tot 12.00 en 13.00 tot 17.00 uur')
  })

  it('stay as they are when they follow no pattern', () => {
    expect(hoursInWords('op afspraak')).toBe('op afspraak')
    expect(hoursInWords(undefined)).toBeUndefined()
    expect(weekOf('op afspraak')).toBeUndefined()
  })

  it.each([
    'mo-th 08:30-17:00;fr 08:30-12:30',
    'mo 09:00-12:00,13:00-17:00;we 10:00-12:00',
    'mo-tu 09:00-17:00;th-fr 09:00-17:00',
    'sa-su 10:00-12:00',
    '',
  ])('are written day by day as they were: %s', (hours) => {
    const week = weekOf(hours)
    expect(week && writtenWeek(week)).toBe(hours)
  })

  it('keep a day that was half filled in, so that it can be refused', () => {
    const week = weekOf('mo 09:00-17:00')
    expect(week && writtenWeek({ ...week, tu: [{ from: '09:00', until: '' }] })).toBe(
      'mo 09:00-17:00;tu 09:00-',
    )
  })
})
