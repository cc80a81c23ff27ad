import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call } from '../api/http'
import type { EntryKind, FacetName, SearchAnswer, SearchQuestion, Suggestion } from '../api/directory'

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
    queryFn: async ({ signal }) =>
      (await call<SearchAnswer>('POST', '/directory/v1/search', { body: question, signal })).data,
    enabled: question.text.trim() !== '',
    placeholderData: keepPreviousData,
  })
}

export function useSuggestions(text: string, enabled: boolean) {
  const asked = useSettled(text.trim(), 150)
  return useQuery({
    queryKey: ['suggestions', asked],
    queryFn: async ({ signal }) =>
      (
        await call<{ suggestions: Suggestion[] }>('POST', '/directory/v1/suggestions', {
          body: { text: asked, limit: 6 },
          signal,
        })
      ).data.suggestions,
    enabled: enabled && asked.length >= 2,
    retry: false,
  })
}

function useSettled(value: string, milliseconds: number): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled
}

export function isChosen(question: SearchQuestion, facet: FacetName, value: string): boolean {
  switch (facet) {
    case 'kind':
      return question.kinds?.includes(value as EntryKind) ?? false
    case 'organisation':
      return question.organisationId === value
    case 'lifeDomain':
      return question.lifeDomain === value
    case 'area':
      return question.area === value
  }
}

/** Chooses a value, or lets go of it when it was chosen. */
export function choose(question: SearchQuestion, facet: FacetName, value: string): SearchQuestion {
  const on = !isChosen(question, facet, value)
  switch (facet) {
    case 'kind': {
      const others = (question.kinds ?? []).filter((kind) => kind !== value)
      const kinds = on ? [...others, value as EntryKind] : others
      return { ...question, kinds: kinds.length > 0 ? kinds : undefined }
    }
    case 'organisation':
      return { ...question, organisationId: on ? value : undefined }
    case 'lifeDomain':
      return { ...question, lifeDomain: on ? value : undefined }
    case 'area':
      return { ...question, area: on ? value : undefined }
  }
}

export function withoutFilters({ text }: SearchQuestion): SearchQuestion {
  return { text }
}

export function hasFilters(question: SearchQuestion): boolean {
  return Object.entries(question).some(
    ([key, value]) => key !== 'text' && key !== 'limit' && value !== undefined,
  )
}
