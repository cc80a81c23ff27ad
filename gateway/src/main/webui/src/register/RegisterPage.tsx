import { Button } from '@utrecht/button-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, get } from '../api/http'
import type { RegisterEntry } from '../api/consent'
import type { Page as Paged } from '../api/session'
import { useIs } from '../app/session'
import { TextField } from '../form/Field'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { Alert } from '../ui/Alert'
import { Loaded } from '../ui/Loaded'
import { Page } from '../ui/Page'
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
  const keeper = useIs('privacy-officer')
  const queries = useQueryClient()
  const switching = useSubmission(
    ({ id, active, version }: RegisterEntry) =>
      call('PUT', `/consent/v1/register/${id}/active`, { body: { active: !active }, version }),
    () => queries.invalidateQueries({ queryKey: ['register'] }),
  )
  const shown = entries.filter((entry) => nameOf(entry).toLowerCase().includes(filter.trim().toLowerCase()))
  if (entries.length === 0) return <p>{texts.none}</p>
  return (
    <div className="bb-stack">
      <FormFailure of={switching} />
      <TextField name="filter" label={texts.filter} value={filter} onChange={setFilter} failure={undefined} />
      {/* A wide table scrolls sideways within itself; the keyboard must be able to do that too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="bb-table-scroll" role="region" aria-label={texts.title} tabIndex={0}>
        <table className="bb-table">
          <thead>
            <tr>
              <th scope="col">{texts.purpose}</th>
              <th scope="col">{texts.kind}</th>
              <th scope="col">{texts.between}</th>
              <th scope="col">{texts.basis}</th>
              <th scope="col">{texts.state}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((entry) => (
              <tr key={entry.id}>
                <td>
                  {entry.purposeName ?? entry.purpose}{' '}
                  {entry.example && <span className="bb-tag">{texts.exampleTag}</span>}
                </td>
                <td>{kindsOf(entry)}</td>
                <td>{[entry.from, entry.to].filter(Boolean).join(' → ')}</td>
                <td>{[entry.basis, entry.article].filter(Boolean).join(', ')}</td>
                <td>
                  {entry.active ? texts.on : texts.off}{' '}
                  {keeper && (
                    <Button
                      appearance="subtle-button"
                      aria-label={texts.switchLabel(
                        entry.active ? texts.switchOff : texts.switchOn,
                        nameOf(entry),
                      )}
                      onClick={() => void switching.submit(entry)}
                    >
                      {entry.active ? texts.switchOff : texts.switchOn}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function nameOf(entry: RegisterEntry): string {
  return [entry.purposeName ?? entry.purpose, kindsOf(entry), entry.from, entry.to].filter(Boolean).join(' ')
}

function kindsOf(entry: RegisterEntry): string {
  return entry.kindName ?? entry.kind ?? entry.kinds?.join(', ') ?? ''
}
