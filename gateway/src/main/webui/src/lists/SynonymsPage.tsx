import { Button } from '@utrecht/button-react'
import { useRef, useState } from 'react'
import { TextField } from '../form/Field'
import { Form } from '../form/Form'
import { More } from '../quality/More'
import { Loaded } from '../ui/Loaded'
import { TextLink } from '../ui/links'
import { Page, Section } from '../ui/Page'
import { SynonymForm } from './SynonymForm'
import { SynonymItem } from './SynonymItem'
import { SYNONYMS, useSynonyms, wordsOf } from './synonyms'
import { texts } from './texts'
import { TryIt } from './TryIt'

/** What people say and the official words for it, kept by the administrator. */
export function SynonymsPage() {
  return (
    <Page title={texts.title} lead={texts.lead}>
      <TryIt />
      <Rules />
      <Section title={texts.fileTitle}>
        <p>
          <a className="nl-link" href={`${SYNONYMS}/file`} download>
            {texts.file}
          </a>
          . {texts.fileHint} <TextLink to="/beheer/inlezen">{texts.toImport}</TextLink>
        </p>
      </Section>
    </Page>
  )
}

function Rules() {
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const [adding, setAdding] = useState(false)
  const [told, setTold] = useState('')
  // What was done stands here; it takes the focus when the thing that had it is gone.
  const status = useRef<HTMLParagraphElement>(null)
  const rules = useSynonyms(asked)

  function tell(what: string): void {
    setTold(what)
    status.current?.focus()
  }

  function look(words: string): void {
    setTyped(words)
    setAsked(words)
  }

  return (
    <Section title={texts.listTitle}>
      <Form
        role="search"
        onSubmit={() => {
          setTold('')
          setAsked(typed.trim())
        }}
      >
        <TextField
          name="zoekwoord"
          label={texts.find}
          hint={texts.findHint}
          value={typed}
          maxLength={100}
          onChange={setTyped}
          failure={undefined}
        />
        <div className="bb-row">
          <Button type="submit" appearance="primary-action-button">
            {texts.search}
          </Button>
          <Button
            appearance="secondary-action-button"
            aria-expanded={adding}
            onClick={() => {
              setTold('')
              setAdding(!adding)
            }}
          >
            {texts.add}
          </Button>
        </div>
      </Form>
      {adding && (
        <SynonymForm
          title={texts.addTitle}
          onDone={(words) => {
            setAdding(false)
            tell(texts.added(words))
            look(words)
          }}
          onCancel={() => setAdding(false)}
        />
      )}
      <p role="status" ref={status} tabIndex={-1}>
        {told}
      </p>
      {asked !== '' && (
        <p className="bb-row">
          {texts.found(asked)}
          <Button appearance="subtle-button" onClick={() => look('')}>
            {texts.all}
          </Button>
        </p>
      )}
      <Loaded query={rules}>
        {(data) => {
          const items = data.pages.flatMap((page) => page.items)
          if (items.length === 0) return <p>{asked === '' ? texts.none : texts.noneFound}</p>
          return (
            <ul className="bb-list">
              {items.map((rule) => (
                <SynonymItem key={rule.id} rule={rule} onRemoved={() => tell(texts.removed(wordsOf(rule)))} />
              ))}
            </ul>
          )
        }}
      </Loaded>
      <More query={rules} label={texts.more} />
    </Section>
  )
}
