import { Button } from '@utrecht/button-react'
import { useState } from 'react'
import type { Hit } from '../api/directory'
import type { Introduction } from '../api/messaging'
import { useInitiative } from '../directory/entries'
import { Tick } from '../form/Choices'
import { TextField } from '../form/Field'
import { Form } from '../form/Form'
import { SubmitButton } from '../form/SubmitButton'
import { useSearch } from '../search/search'
import { Loaded } from '../ui/Loaded'
import { CallLink } from '../ui/links'
import { Section } from '../ui/Page'
import { texts } from './texts'

interface Props {
  /** Who was asked for this request before: they aren't offered again. */
  before: Introduction[]
  /** Who said no just now: the search goes on near there, for the same wish. */
  after: Introduction | undefined
  onChoose: (initiative: Hit) => void
}

export function FindInitiative({ before, after, onChoose }: Props) {
  const [typed, setTyped] = useState(after?.wish ?? '')
  const [asked, setAsked] = useState(after?.wish ?? '')
  const [inCity, setInCity] = useState(false)
  const declined = useInitiative(after?.initiativeId)
  const areas = inCity ? undefined : declined.data?.areas
  const answer = useSearch({ text: asked, kinds: ['INITIATIVE'], limit: 20, ...(areas && { areas }) })
  return (
    <>
      <Form role="search" onSubmit={() => setAsked(typed)}>
        <TextField
          name="text"
          label={texts.search}
          hint={texts.searchHint}
          maxLength={200}
          value={typed}
          onChange={setTyped}
          failure={undefined}
        />
        {after && <Tick name="inCity" label={texts.inCity} checked={inCity} onChange={setInCity} />}
        <SubmitButton pending={answer.isFetching}>{texts.searchSend}</SubmitButton>
      </Form>
      {asked.trim() !== '' && (
        <Loaded query={answer}>
          {({ hits }) => <Found hits={hits.filter(({ id }) => !wasAsked(id, before))} onChoose={onChoose} />}
        </Loaded>
      )}
    </>
  )
}

/** Whoever was taken back may be asked again; whoever said no, or hasn't answered yet, isn't. */
function wasAsked(initiative: string, before: Introduction[]): boolean {
  return before.some(({ initiativeId, status }) => initiativeId === initiative && status !== 'WITHDRAWN')
}

function Found({ hits, onChoose }: { hits: Hit[]; onChoose: (initiative: Hit) => void }) {
  if (hits.length === 0) return <p role="status">{texts.nothing}</p>
  return (
    <Section title={texts.found(hits.length)}>
      <ul className="bb-list">
        {hits.map((hit) => (
          <li key={hit.id}>
            <article className="bb-item">
              <div className="bb-item__main">
                <h3 className="bb-item__title">
                  {hit.title} {hit.intake === 'FULL' && <span className="bb-tag">{texts.full}</span>}
                  {hit.intake === 'PAUSED' && <span className="bb-tag">{texts.paused}</span>}
                </h3>
                {hit.subtitle && <p>{hit.subtitle}</p>}
                {hit.why.length > 0 && <p className="bb-quiet">{hit.why.slice(0, 3).join(' · ')}</p>}
              </div>
              <div className="bb-row bb-item__actions">
                <CallLink phone={hit.phone} label={texts.call(hit.title)} appearance="subtle" />
                <Button
                  appearance="secondary-action-button"
                  aria-label={texts.chooseName(hit.title)}
                  onClick={() => onChoose(hit)}
                >
                  {texts.choose}
                </Button>
              </div>
            </article>
          </li>
        ))}
      </ul>
    </Section>
  )
}
