import { useState } from 'react'
import type { SearchAnswer } from '../api/directory'
import { EntryLink } from '../directory/EntryLink'
import { TextField } from '../form/Field'
import { Form } from '../form/Form'
import { SubmitButton } from '../form/SubmitButton'
import { useSearch } from '../search/search'
import { texts as searchTexts } from '../search/texts'
import { Loaded } from '../ui/Loaded'
import { Section } from '../ui/Page'
import { texts } from './texts'

const FIRST = 5

/** Shows what search makes of what someone would say. */
export function TryIt() {
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const answer = useSearch({ text: asked, limit: FIRST })
  return (
    <Section title={texts.tryTitle}>
      <Form
        onSubmit={() => {
          setAsked(typed.trim())
          if (asked === typed.trim()) void answer.refetch()
        }}
      >
        <TextField
          name="uitspraak"
          label={texts.tryLabel}
          hint={texts.tryHint}
          value={typed}
          maxLength={200}
          onChange={setTyped}
          failure={undefined}
        />
        <SubmitButton pending={answer.isFetching} appearance="secondary-action-button">
          {texts.try}
        </SubmitButton>
      </Form>
      {asked !== '' && <Loaded query={answer}>{(found) => <Understood answer={found} />}</Loaded>}
    </Section>
  )
}

function Understood({ answer }: { answer: SearchAnswer }) {
  return (
    <div className="bb-card bb-stack" role="status">
      {answer.didYouMean && <p>{texts.didYouMean(answer.didYouMean)}</p>}
      {answer.notice && <p>{answer.notice}</p>}
      <h3 className="bb-item__title">{texts.understood}</h3>
      {answer.understood.length === 0 ? (
        <p>{texts.understoodNothing}</p>
      ) : (
        <ul>
          {answer.understood.map(({ said, official }) => (
            <li key={`${said} ${official}`}>{texts.meaning(said, official)}</li>
          ))}
        </ul>
      )}
      <h3 className="bb-item__title">{texts.firstHits}</h3>
      {answer.hits.length === 0 ? (
        <p>{texts.noHits}</p>
      ) : (
        <ol>
          {answer.hits.map((hit) => (
            <li key={`${hit.kind}:${hit.id}`}>
              <EntryLink kind={hit.kind} id={hit.id}>
                {hit.title}
              </EntryLink>{' '}
              <span className="bb-tag">{searchTexts.kinds[hit.kind]}</span>
              <p className="bb-quiet">{hit.why.join(' · ')}</p>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
