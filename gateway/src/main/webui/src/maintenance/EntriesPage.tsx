import { Form } from '../form/Form'
import { Button } from '@utrecht/button-react'
import { useState } from 'react'
import type { EntryKind, Hit } from '../api/directory'
import { TextField } from '../form/Field'
import { useSearch } from '../search/search'
import { Loaded } from '../ui/Loaded'
import { ButtonLink } from '../ui/links'
import { Page, Section } from '../ui/Page'
import { texts as editTexts } from './editTexts'
import { texts } from './texts'

export function EntriesPage() {
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const answer = useSearch({ text: asked, limit: 25 })
  return (
    <Page title={texts.entriesTitle} lead={texts.entriesLead}>
      <Form
        role="search"
        onSubmit={() => {
          setAsked(typed)
        }}
      >
        <TextField name="naam" label={texts.find} value={typed} onChange={setTyped} failure={undefined} />
        <Button type="submit" appearance="primary-action-button">
          {texts.search}
        </Button>
      </Form>
      {asked !== '' && <Loaded query={answer}>{(found) => <Found hits={found.hits} />}</Loaded>}
      <Section title={editTexts.addTitle}>
        <p>{editTexts.addLead}</p>
        <div className="bb-row">
          {(Object.keys(editTexts.add) as EntryKind[]).map((kind) => (
            <ButtonLink key={kind} to="/beheer/gegevens/nieuw/$kind" params={{ kind }}>
              {editTexts.add[kind]}
            </ButtonLink>
          ))}
        </div>
      </Section>
    </Page>
  )
}

function Found({ hits }: { hits: Hit[] }) {
  if (hits.length === 0) return <p role="status">{texts.none}</p>
  return (
    <ul className="bb-list">
      {hits.map((hit) => (
        <li key={`${hit.kind}:${hit.id}`} className="bb-item">
          <div className="bb-item__main">
            <strong>{hit.title}</strong> <span className="bb-tag">{texts.kinds[hit.kind]}</span>
            <p className="bb-quiet">{hit.subtitle}</p>
          </div>
          <ButtonLink
            to="/beheer/gegevens/$kind/$id"
            params={{ kind: hit.kind, id: hit.id }}
            aria-label={texts.editEntry(hit.title)}
          >
            {texts.edit}
          </ButtonLink>
        </li>
      ))}
    </ul>
  )
}
