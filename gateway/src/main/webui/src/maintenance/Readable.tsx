import { useQuery } from '@tanstack/react-query'
import type { Readability } from '../api/directory'
import { call } from '../api/http'
import { useSettled } from '../search/search'
import { Expand } from '../ui/Expand'
import { texts } from './editTexts'

const WAIT_MS = 600
const LONGEST = 4000
/** Enough of a sentence to know which one it is. */
const SHOWN_WORDS = 8

/** How easily a text reads, told while it is written. It helps and stops nobody: without an answer there is nothing to see. */
export function Readable({ label, text }: { label: string; text: string }) {
  const asked = useSettled(text, WAIT_MS)
  const answer = useQuery({
    // The text is in the body, never in the address; the answer isn't kept once the screen is left.
    queryKey: ['readability', asked],
    queryFn: async ({ signal }) =>
      (await call<Readability>('POST', '/directory/v1/readability', { body: { text: asked }, signal })).data,
    enabled: asked.trim() !== '' && asked.length <= LONGEST,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  })
  const told = answer.data
  return (
    <div className="bb-readable">
      <p role="status" className="bb-quiet">
        {told?.advice}
      </p>
      {told && told.longSentences.length + told.hardWords.length > 0 && (
        <Expand label={texts.readableHow(label)}>
          <ul>
            {told.hardWords.map(({ start, word, plainer }) => (
              <li key={`woord-${start}`}>{texts.plainer(word, plainer)}</li>
            ))}
            {told.longSentences.map(({ start, end, words }) => (
              <li key={`zin-${start}`}>{texts.longSentence(words, beginning(asked.slice(start, end)))}</li>
            ))}
          </ul>
          {told.fleschDouma !== undefined && told.leesindexA !== undefined && (
            <p className="bb-quiet">{texts.formulas(told.fleschDouma, told.leesindexA)}</p>
          )}
        </Expand>
      )}
    </div>
  )
}

function beginning(sentence: string): string {
  return sentence.split(/\s+/).slice(0, SHOWN_WORDS).join(' ')
}
