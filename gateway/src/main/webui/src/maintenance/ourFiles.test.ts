// @vitest-environment node
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { OURS } from './ourFiles'

const SAMPLE = resolve(import.meta.dirname, '../../../../../../sample-data')
/** Stories of the demo, and no part of the kaart. */
const NO_PART = ['cases.csv']

it('knows every file of a kaart by its name', () => {
  const files = readdirSync(SAMPLE).filter((name) => name.endsWith('.csv') && !NO_PART.includes(name))

  expect([...OURS].sort()).toEqual(files.sort())
})
