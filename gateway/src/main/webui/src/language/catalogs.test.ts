import { describe, expect, it } from 'vitest'
import { dutchTexts } from './dutch'
import { firstOf, languages } from './languages'

type Say = (...values: unknown[]) => string

/** Each text of a catalog with its path; a sentence with gaps is said with what tells the gaps apart. */
function textsOf(texts: unknown, path = ''): Map<string, string> {
  if (typeof texts === 'string') return new Map([[path, texts]])
  if (typeof texts === 'function') {
    // Numbers work where words do too: "3" is "many" in every language, and no other value looks like it.
    const values = [...Array(texts.length).keys()].map((gap) => 31 + gap)
    return new Map([[path, (texts as Say)(...values.map((value) => numberedText(value)))]])
  }
  return new Map(
    Object.entries(texts as object).flatMap(([key, value]) => [
      ...textsOf(value, path === '' ? key : `${path}.${key}`),
    ]),
  )
}

/** A number that is a text too, for gaps of either kind. */
function numberedText(value: number): unknown {
  return Object.assign(new String(value), { valueOf: () => value })
}

function gapsOf(text: string): string[] {
  return (text.match(/3[1-9]/g) ?? []).toSorted()
}

/** Words that are Dutch and nothing else. */
const DUTCH = /\b(de|het|een|niet|wij|uw|wilt|hebt|naar|voor|dit|als|wat|wie|nog|geen|kunt)\b/i

/** The same in both languages, as they should be. */
const SAME: Record<string, string[]> = {
  en: [
    'myConsent.codeLabel',
    'myConsent.print',
    'myCopy.by',
    'myCopy.answered',
    'myCopy.print',
    'myCopy.statuses.OPEN',
    'shell.live',
    'shell.openData',
  ],
}

const dutch = textsOf(dutchTexts)

describe.each(languages.filter(({ tag }) => tag !== 'nl'))('the texts in $name', ({ tag, texts }) => {
  const translated = textsOf(texts)
  const catalogs = Object.keys(texts)

  it('are those of the Dutch catalogs: none is missing and none is left over', () => {
    const wanted = [...dutch.keys()].filter((path) => catalogs.includes(path.split('.')[0] ?? ''))

    expect([...translated.keys()].toSorted()).toEqual(wanted.toSorted())
  })

  it('say every value that the Dutch text says', () => {
    for (const [path, text] of translated) {
      expect(gapsOf(text), path).toEqual(gapsOf(dutch.get(path) ?? ''))
    }
  })

  it('are not the Dutch ones', () => {
    const same = [...translated].filter(([path, text]) => text === dutch.get(path)).map(([path]) => path)
    expect(same.toSorted()).toEqual((SAME[tag] ?? []).toSorted())

    const words = [...translated].filter(([, text]) => DUTCH.test(text)).map(([path]) => path)
    expect(words).toEqual([])
  })
})

it('offers no language that is for those who build', () => {
  expect(languages.map(({ tag }) => tag)).toEqual(['nl', 'en'])
})

it('is whole in English', () => {
  const english = languages.find(({ tag }) => tag === 'en')

  expect(Object.keys(english?.texts ?? {}).toSorted()).toEqual(Object.keys(dutchTexts).toSorted())
})

describe('the first visit', () => {
  it.each([
    [['en-US', 'nl'], 'en'],
    [['tr', 'en-GB'], 'en'],
    [['nl-BE', 'en'], 'nl'],
    [['fr', 'ti'], 'nl'],
    [[], 'nl'],
  ])('of a browser that prefers %j is in %s', (wanted, tag) => {
    expect(firstOf(wanted).tag).toBe(tag)
  })
})
