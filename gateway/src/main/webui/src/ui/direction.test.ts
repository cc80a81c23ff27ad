import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const PLACE = import.meta.dirname

/** Of a declaration: what stands to the left or the right, whichever way one reads. */
const SIDES = [
  /^(margin|padding|border|inset|scroll-(margin|padding))-(left|right)\b/,
  /^(left|right)$/,
  /^border-(top|bottom)-(left|right)-radius$/,
]
const SIDE_VALUES = /^(float|clear|text-align|caption-side|justify-(content|items|self)|resize)$/
const FOUR_SIDES = /^(margin|padding|inset|border-(width|color|style)|scroll-(margin|padding))$/

function faultOf(declaration: string): string | undefined {
  const [property = '', value = ''] = declaration.split(':').map((part) => part.trim())
  const values = value.split(/\s+/)
  const sided =
    SIDES.some((side) => side.test(property)) ||
    (SIDE_VALUES.test(property) && /\b(left|right)\b/.test(value)) ||
    (FOUR_SIDES.test(property) && values.length === 4 && values[1] !== values[3])
  return sided ? `${property}: ${value}` : undefined
}

function faultsIn(css: string): string[] {
  const rules = css.replaceAll(/\/\*.*?\*\//gs, '').split('}')
  return rules.flatMap((rule) => {
    const selector = rule.slice(0, rule.lastIndexOf('{'))
    // Where a side has to be named, it is named once for each direction.
    const both =
      selector.includes(':dir(rtl)') || rules.some((other) => other.includes(`${selector.trim()}:dir(rtl)`))
    const faults = rule
      .slice(rule.lastIndexOf('{') + 1)
      .split(';')
      .map(faultOf)
      .filter((fault) => fault !== undefined)
    return both ? [] : faults
  })
}

it('is start and end in our style sheets, never left and right: those would not turn round with the language', () => {
  const sheets = readdirSync(PLACE).filter((file) => file.endsWith('.css'))
  expect(sheets).toContain('layout.css')

  for (const sheet of sheets) expect(faultsIn(readFileSync(join(PLACE, sheet), 'utf8')), sheet).toEqual([])
})

it('is noticed where it slips in', () => {
  expect(faultsIn('.a { margin-left: 1rem; color: red } .b { text-align: right }')).toEqual([
    'margin-left: 1rem',
    'text-align: right',
  ])
  expect(faultsIn('.a { padding: 0 0 1rem 2rem }')).toHaveLength(1)
  expect(faultsIn('.a { right: 0 }')).toHaveLength(1)
  expect(faultsIn('.a { margin: 0 auto; padding: 1rem 0 2rem; inset-inline: 0; text-align: start }')).toEqual(
    [],
  )
})
