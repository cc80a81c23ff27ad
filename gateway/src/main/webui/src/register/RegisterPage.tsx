import { useState } from 'react'
import type { RegisterEntry } from '../api/consent'
import { useIs } from '../app/session'
import { SelectField, TextField } from '../form/Field'
import { usePurposes } from '../guide/guide'
import { Alert } from '../ui/Alert'
import { Loaded } from '../ui/Loaded'
import { ButtonLink, TextLink } from '../ui/links'
import { Page } from '../ui/Page'
import { useNames, type Names } from './names'
import { texts as more } from './proposalTexts'
import { useRegister } from './register'
import { RegisterEntryItem, summaryOf } from './RegisterEntryItem'
import { texts } from './texts'

export function RegisterPage() {
  const register = useRegister()
  const keeper = useIs('privacy-officer')
  const officer = useIs('privacy-officer', 'dpo', 'controller')
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Alert type="info">
        <p>{texts.example}</p>
      </Alert>
      {keeper && (
        <div>
          <ButtonLink to="/register/voorstellen/nieuw" search={{}} appearance="primary-action">
            {more.propose}
          </ButtonLink>
        </div>
      )}
      {officer && (
        <p className="bb-row">
          <TextLink to="/register/voorstellen">{more.proposalsTitle}</TextLink>
          <TextLink to="/register/verwerkingen">{more.recordTitle}</TextLink>
        </p>
      )}
      <Loaded query={register}>{(entries) => <Entries entries={entries} />}</Loaded>
    </Page>
  )
}

type State = '' | 'on' | 'off' | 'own' | 'example'

const STATES: Record<State, (entry: RegisterEntry) => boolean> = {
  '': () => true,
  on: (entry) => entry.active,
  off: (entry) => !entry.active,
  own: (entry) => !entry.example,
  example: (entry) => entry.example,
}

function Entries({ entries }: { entries: RegisterEntry[] }) {
  const [filter, setFilter] = useState('')
  const [purpose, setPurpose] = useState('')
  const [state, setState] = useState<State>('')
  const names = useNames()
  const purposes = usePurposes().data ?? []
  if (entries.length === 0) return <p>{texts.none}</p>
  const shown = entries.filter(
    (entry) =>
      wordsOf(entry, names).includes(filter.trim().toLowerCase()) &&
      (purpose === '' || entry.purposes.includes(purpose) || entry.purposes.includes('*')) &&
      STATES[state](entry),
  )
  return (
    <div className="bb-stack">
      <TextField name="filter" label={texts.filter} value={filter} onChange={setFilter} failure={undefined} />
      <div className="bb-row bb-row--wide">
        <SelectField
          name="purpose"
          label={texts.purpose}
          empty={texts.all}
          options={purposes
            .filter(({ never }) => !never)
            .map(({ code, name }) => ({ value: code, label: name }))}
          value={purpose}
          onChange={setPurpose}
          failure={undefined}
        />
        <SelectField
          name="state"
          label={texts.state}
          empty={texts.all}
          options={[
            { value: 'on', label: texts.on },
            { value: 'off', label: texts.off },
            { value: 'own', label: texts.own },
            { value: 'example', label: texts.exampleTag },
          ]}
          value={state}
          onChange={(value) => setState(value as State)}
          failure={undefined}
        />
      </div>
      <p role="status">{shown.length === 0 ? texts.noneFound : texts.found(shown.length)}</p>
      <ul className="bb-list">
        {shown.map((entry) => (
          <li key={entry.id}>
            <RegisterEntryItem entry={entry} names={names} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function wordsOf(entry: RegisterEntry, names: Names): string {
  return [
    summaryOf(entry, names),
    ...entry.kinds.map(names.kind),
    ...entry.purposes.map(names.purpose),
    entry.article,
  ]
    .join(' ')
    .toLowerCase()
}
