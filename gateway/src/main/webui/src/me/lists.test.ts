import { expect, it } from 'vitest'
import { asList } from './lists'

it('a list in words has no empty parts', () => {
  expect(asList(' Nederlands,Turks , ,')).toEqual(['Nederlands', 'Turks'])
  expect(asList('')).toEqual([])
})
