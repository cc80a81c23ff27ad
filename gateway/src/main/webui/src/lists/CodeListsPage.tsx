import { Button } from '@utrecht/button-react'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ListedCode } from '../api/directory'
import { get } from '../api/http'
import { SelectField } from '../form/Field'
import { Loaded } from '../ui/Loaded'
import { Page, Section } from '../ui/Page'
import { CodeForm } from './CodeForm'
import { CodeItem } from './CodeItem'
import { texts, type ListSlug } from './codeTexts'

const SLUGS = Object.keys(texts.lists) as ListSlug[]

/** The code lists, one at a time. */
export function CodeListsPage() {
  const [list, setList] = useState<ListSlug>('life-domains')
  return (
    <Page title={texts.title} lead={texts.lead}>
      <div className="bb-form">
        <SelectField
          name="lijst"
          label={texts.which}
          hint={texts.fixed}
          options={SLUGS.map((slug) => ({ value: slug, label: texts.lists[slug] }))}
          value={list}
          onChange={(chosen) => setList(chosen as ListSlug)}
          failure={undefined}
        />
      </div>
      <CodeList key={list} list={list} />
    </Page>
  )
}

function CodeList({ list }: { list: ListSlug }) {
  const codes = useQuery({
    queryKey: ['code-list', list],
    queryFn: ({ signal }) => get<{ items: ListedCode[] }>(`/directory/v1/code-lists/${list}`, signal),
  })
  const [adding, setAdding] = useState(false)
  const [told, setTold] = useState('')
  // What was done stands here; it takes the focus when the thing that had it is gone.
  const status = useRef<HTMLParagraphElement>(null)
  function tell(what: string): void {
    setTold(what)
    status.current?.focus()
  }
  return (
    <Section title={texts.lists[list]}>
      <div>
        <Button
          appearance="primary-action-button"
          aria-expanded={adding}
          onClick={() => {
            setTold('')
            setAdding(!adding)
          }}
        >
          {texts.add(texts.lists[list])}
        </Button>
      </div>
      {adding && (
        <CodeForm
          list={list}
          title={texts.add(texts.lists[list])}
          onDone={(name) => {
            setAdding(false)
            tell(texts.added(name))
          }}
          onCancel={() => setAdding(false)}
        />
      )}
      <p role="status" ref={status} tabIndex={-1}>
        {told}
      </p>
      <Loaded query={codes}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{texts.none}</p>
          ) : (
            <ul className="bb-list">
              {items.map((item) => (
                <CodeItem
                  key={item.code}
                  list={list}
                  item={item}
                  onRemoved={() => tell(texts.removed(item.name))}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  )
}
