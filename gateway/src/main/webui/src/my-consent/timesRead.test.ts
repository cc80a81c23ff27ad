import { expect, it } from 'vitest'
import type { Access } from '../api/consent'
import { timesRead } from './timesRead'

function read(sentence: string, team = 'Ziektewet Amsterdam', sameReader = true): Access {
  return {
    id: sentence,
    at: '2026-11-22T10:00:00Z',
    who: 'de verzekeringsarts',
    team,
    kinds: [],
    sentence,
    sameReader,
  }
}

it('tells the same reading once with its number, and leaves out none', () => {
  const told = timesRead([
    read('om 10.00 uur'),
    read('om 10.00 uur'),
    read('om 9.00 uur'),
    read('om 10.00 uur'),
  ])

  expect(told.map(({ access, times }) => [access.sentence, times])).toEqual([
    ['om 10.00 uur', 2],
    ['om 9.00 uur', 1],
    ['om 10.00 uur', 1],
  ])
})

it('keeps two teams apart', () => {
  expect(timesRead([read('zelfde', 'A'), read('zelfde', 'B')])).toHaveLength(2)
})

it('keeps two people of the same team apart, for each has a name', () => {
  expect(timesRead([read('zelfde'), read('zelfde', 'Ziektewet Amsterdam', false)])).toHaveLength(2)
})
