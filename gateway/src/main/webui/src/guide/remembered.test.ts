import { beforeEach, expect, it } from 'vitest'
import { ApiProblem } from '../api/problem'
import { remembered } from './remembered'

const away = () => Promise.reject(new ApiProblem({ status: 503 }))

beforeEach(() => localStorage.clear())

it('gives the list of last time when its service is away', async () => {
  await remembered('kinds', () => Promise.resolve(['EMPLOYER']))

  expect(await remembered('kinds', away)).toEqual(['EMPLOYER'])
})

it('has nothing to give the first time', async () => {
  await expect(remembered('kinds', away)).rejects.toThrow()
})

it('gives nothing to someone who may not see it', async () => {
  await remembered('kinds', () => Promise.resolve(['EMPLOYER']))

  await expect(remembered('kinds', () => Promise.reject(new ApiProblem({ status: 403 })))).rejects.toThrow()
})
