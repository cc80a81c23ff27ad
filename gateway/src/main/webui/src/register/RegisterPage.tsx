import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { get } from '../api/http'
import type { RegisterEntry } from '../api/consent'
import type { Page as Paged } from '../api/session'
import { TextField } from '../form/Field'
import { Alert } from '../ui/Alert'
import { Loaded } from '../ui/Loaded'
import { Page } from '../ui/Page'
import { useNames } from './names'
import { RegisterEntryItem, summaryOf } from './RegisterEntryItem'
import { texts } from './texts'

export function RegisterPage() {
  const register = useQuery({
    queryKey: ['register'],
    queryFn: async ({ signal }) => (await get<Paged<RegisterEntry>>('/consent/v1/register', signal)).items,
  })
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Alert type="info">
        <p>{texts.example}</p>
      </Alert>
      <Loaded query={register}>{(entries) => <Entries entries={entries} />}</Loaded>
    </Page>
  )
}

function Entries({ entries }: { entries: RegisterEntry[] }) {
  const [filter, setFilter] = useState('')
  const names = useNames()
  if (entries.length === 0) return <p>{texts.none}</p>
  const wanted = filter.trim().toLowerCase()
  const shown = entries.filter((entry) =>
    [summaryOf(entry, names), ...entry.kinds.map(names.kind), entry.article]
      .join(' ')
      .toLowerCase()
      .includes(wanted),
  )
  return (
    <div className="bb-stack">
      <TextField name="filter" label={texts.filter} value={filter} onChange={setFilter} failure={undefined} />
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
