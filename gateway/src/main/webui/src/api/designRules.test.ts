// @vitest-environment node
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const PROJECT = resolve(import.meta.dirname, '../../../../../..')
/** Logius' own ruleset (CC BY 4.0) is no part of this project; where it lies beside it, the contracts are held to it. */
const RULES = resolve(PROJECT, '../shared/standards/nl-api-design-rules/linter.yaml')
const SPECTRAL = resolve(import.meta.dirname, '../../node_modules/.bin/spectral')
const SERVICES = ['directory-service', 'messaging-service', 'consent-service']

if (!existsSync(RULES)) {
  console.warn(`Skipped: the linter of the NL API Design Rules isn't at ${RULES}.`)
}

test.skipIf(!existsSync(RULES)).each(SERVICES)('%s follows the NL API Design Rules', async (service) => {
  const contract = resolve(PROJECT, 'contracts/openapi', service, 'openapi.json')
  const { stdout } = await promisify(execFile)(
    SPECTRAL,
    ['lint', '--ruleset', RULES, '--format', 'json', '--quiet', '--display-only-failures', contract],
    { maxBuffer: 32 * 1024 * 1024 },
  ).catch((failed: { stdout: string }) => failed)
  expect(JSON.parse(stdout)).toEqual([])
})
