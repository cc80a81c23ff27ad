import { expect, it } from 'vitest'
import { together } from './copy'

it('tells what happened again and again once, with the first and the last time', () => {
  const told = together(
    [
      { a: 1, at: 3 },
      { a: 2, at: 2 },
      { a: 1, at: 1 },
    ],
    ({ a }) => String(a),
  )

  expect(told).toEqual([
    { last: { a: 1, at: 3 }, first: { a: 1, at: 1 }, times: 2 },
    { last: { a: 2, at: 2 }, first: { a: 2, at: 2 }, times: 1 },
  ])
})
