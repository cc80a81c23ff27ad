import { describe, expect, it } from 'vitest'
import { date, dateAfterMonths, day, moment, onPaper, remaining, saysHour } from './moments'

const SUNDAY_EVENING = new Date('2026-11-22T20:00:00Z')

describe('a moment in words', () => {
  it('says today for a time later today in Amsterdam, even when it is tomorrow in UTC', () => {
    expect(moment('2026-11-22T22:30:00Z', SUNDAY_EVENING)).toBe('vandaag 23.30 uur')
    expect(day('2026-11-22T23:30:00Z', SUNDAY_EVENING)).toBe('morgen')
  })

  it('says the whole date on paper', () => {
    expect(onPaper('2026-11-22T22:30:00Z')).toBe('22 november 2026, 23.30 uur')
  })

  it('says yesterday for yesterday', () => {
    expect(day('2026-11-21T09:00:00Z', SUNDAY_EVENING)).toBe('gisteren')
  })

  it('names the weekday within a week and the date beyond', () => {
    expect(moment('2026-11-26T16:00:00Z', SUNDAY_EVENING)).toBe('donderdag 17.00 uur')
    expect(day('2026-12-03T16:00:00Z', SUNDAY_EVENING)).toBe('donderdag 3 december')
  })

  it('counts calendar days across the change to winter time', () => {
    expect(day('2026-10-25T12:00:00Z', new Date('2026-10-24T12:00:00Z'))).toBe('morgen')
  })

  it('writes a date without a time', () => {
    expect(date('2027-02-03')).toBe('3 februari 2027')
  })
})

it('notices an hour that a sentence names already', () => {
  const by = '2026-11-23T16:00:00Z'

  expect(saysHour('Daan de Wit neemt aan vóór morgen 17.00 uur.', by)).toBe(true)
  expect(saysHour('Noor belt Yousef.', by)).toBe(false)
})

describe('what remains', () => {
  it('counts minutes, hours and days', () => {
    expect(remaining('2026-11-22T20:01:00Z', SUNDAY_EVENING)).toBe('nog 1 minuut')
    expect(remaining('2026-11-22T21:25:00Z', SUNDAY_EVENING)).toBe('nog 1 uur en 25 minuten')
    expect(remaining('2026-11-25T20:00:00Z', SUNDAY_EVENING)).toBe('nog 3 dagen')
  })

  it('is silent when the moment has passed', () => {
    expect(remaining('2026-11-22T19:59:00Z', SUNDAY_EVENING)).toBe('')
  })
})

describe('a date some months on', () => {
  it('stays within the month', () => {
    expect(dateAfterMonths(3, new Date('2026-11-30T10:00:00Z'))).toBe('2027-02-28')
  })
})
