import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call } from '../api/http'
import type { FacetName, SearchAnswer, SearchQuestion, Suggestion } from '../api/directory'

/** The question last asked: kept in memory, so that going back finds it again, and never in the address. */
let lastQuestion: SearchQuestion = { text: '' }

export function useSearchQuestion(): [SearchQuestion, (question: SearchQuestion) => void] {
  const [question, setQuestion] = useState(lastQuestion)
  return [
    question,
    (next) => {
      lastQuestion = next
      setQuestion(next)
    },
  ]
}

export function useSearch(question: SearchQuestion) {
  return useQuery({
    queryKey: ['search', question],
    queryFn: ({ signal }) => answerTo(question, signal),
    enabled: question.text.trim() !== '',
    placeholderData: keepPreviousData,
  })
}

async function answerTo(question: SearchQuestion, signal: AbortSignal): Promise<SearchAnswer> {
  return (await call<SearchAnswer>('POST', '/directory/v1/search', { body: question, signal })).data
}

const PAGE = 20
/** The service skips no more than this. */
const MOST_SKIPPED = 2000

/** What is found, page after page. */
export function useSearchPages(question: SearchQuestion) {
  return useInfiniteQuery({
    queryKey: ['search', 'pages', question],
    queryFn: ({ pageParam, signal }) => answerTo(pageOf(question, pageParam), signal),
    initialPageParam: 0,
    getNextPageParam: nextPage,
    enabled: question.text.trim() !== '',
    placeholderData: keepPreviousData,
    // It would be all the pages, one after the other.
    refetchOnWindowFocus: false,
  })
}

/** Of the counts only those of the first page are shown. */
function pageOf(question: SearchQuestion, offset: number): SearchQuestion {
  return { ...question, limit: PAGE, offset, ...(offset > 0 && { facets: false }) }
}

/** Where the next page begins; undefined after the last. */
export function nextPage(last: SearchAnswer, pages: SearchAnswer[]): number | undefined {
  const shown = pages.length * PAGE
  return last.hits.length > 0 && shown < last.total && shown <= MOST_SKIPPED ? shown : undefined
}

/**
 * All that was found so far, with what the first page said of it. Who begins or stops to answer between two pages moves others to the
 * next one: what is shown already isn't shown again.
 */
export function joined(pages: SearchAnswer[]): SearchAnswer {
  const [first] = pages
  if (!first) throw new Error('A search without a page.')
  const shown = new Set<string>()
  return {
    ...first,
    hits: pages
      .flatMap((page) => page.hits)
      .filter(({ id }) => {
        const anew = !shown.has(id)
        shown.add(id)
        return anew
      }),
  }
}

export function useSuggestions(text: string, enabled: boolean) {
  const asked = useSettled(text.trim(), 150)
  return useQuery({
    queryKey: ['suggestions', asked],
    queryFn: async ({ signal }) =>
      offered(
        (
          await call<{ suggestions: Suggestion[]; phrases?: string[] }>('POST', '/directory/v1/suggestions', {
            body: { text: asked, limit: 5 },
            signal,
          })
        ).data,
      ),
    enabled: enabled && asked.length >= 2,
    retry: false,
  })
}

export interface Offered {
  key: string
  text: string
  subtitle?: string | undefined
}

/** What people say first, then names. */
function offered({
  suggestions,
  phrases = [],
}: {
  suggestions: Suggestion[]
  phrases?: string[]
}): Offered[] {
  const names = new Set(phrases.map((phrase) => phrase.toLowerCase()))
  return [
    ...phrases.map((phrase) => ({ key: phrase, text: phrase })),
    ...suggestions
      .filter(({ text }) => !names.has(text.toLowerCase()))
      .map(({ kind, id, text, subtitle }) => ({ key: `${kind}:${id}`, text, subtitle })),
  ]
}

/** The value as it has been for a while: whoever is still typing isn't asked after. */
export function useSettled(value: string, milliseconds: number): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled
}

/** Facets of which several values can be chosen at once, with the field of the question that holds them. */
const SEVERAL = {
  kind: 'kinds',
  organisation: 'organisationIds',
  lifeDomain: 'lifeDomains',
  lifeEvent: 'lifeEvents',
  targetGroup: 'targetGroups',
  area: 'areas',
  language: 'languages',
} as const satisfies Partial<Record<FacetName, keyof SearchQuestion>>

export type ManyValued = keyof typeof SEVERAL
export type YesOrNo = Exclude<FacetName, ManyValued>

function chosen(question: SearchQuestion, facet: ManyValued): string[] {
  return question[SEVERAL[facet]] ?? []
}

export function isChosen(question: SearchQuestion, facet: ManyValued, value: string): boolean {
  return chosen(question, facet).includes(value)
}

/** Chooses a value beside the others, or lets go of it when it was chosen. */
export function choose(question: SearchQuestion, facet: ManyValued, value: string): SearchQuestion {
  const others = chosen(question, facet).filter((other) => other !== value)
  const values = isChosen(question, facet, value) ? others : [...others, value]
  return { ...question, [SEVERAL[facet]]: values.length > 0 ? values : undefined }
}

const POSTCODE = /^[1-9][0-9]{3} ?([a-z]{2})?$/i

/** "1102 AB" is a postcode, anything else a place or an address; nothing is everywhere. */
export function near(place: string, radiusMetres: number): SearchQuestion['near'] {
  const where = place.trim()
  if (where === '') return undefined
  return POSTCODE.test(where) ? { postalCode: where, radiusMetres } : { place: where, radiusMetres }
}

/** "350 m", "1,2 km" */
export function distance(metres: number): string {
  return metres < 1000
    ? `${Math.round(metres / 10) * 10} m`
    : `${(metres / 1000).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} km`
}

/** The heading above what was found, which says how much it is. */
export const FOUND = 'gevonden'

/** For a button that is gone once it is pressed. */
export function focusFound(): void {
  document.getElementById(FOUND)?.focus()
}

export function withoutFilters({ text }: SearchQuestion): SearchQuestion {
  return { text }
}

export function hasFilters(question: SearchQuestion): boolean {
  return Object.entries(question).some(([key, value]) => key !== 'text' && value !== undefined)
}
