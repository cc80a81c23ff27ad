import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { call, get } from '../api/http'
import { NotFound } from '../app/NotFound'
import { TextArea, TextField } from '../form/Field'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { Loaded } from '../ui/Loaded'
import { TextLink } from '../ui/links'
import { Page } from '../ui/Page'
import { EDITABLE, isKind, type EditableField } from './editable'
import { texts } from './texts'

type Values = Record<string, unknown> & { version: number }

export function EntryEditPage() {
  const { kind, id } = useParams({ from: '/beheer/gegevens/$kind/$id' })
  return isKind(kind) ? (
    <EditEntry address={`/directory/v1/${EDITABLE[kind].path}/${id}`} fields={EDITABLE[kind].fields} />
  ) : (
    <NotFound />
  )
}

function EditEntry({ address, fields }: { address: string; fields: EditableField[] }) {
  const entry = useQuery({
    queryKey: ['maintained-entry', address],
    queryFn: ({ signal }) => get<Values>(address, signal),
    refetchOnWindowFocus: false,
  })
  return (
    <Loaded query={entry} page>
      {(values) => <EditForm address={address} fields={fields} entry={values} />}
    </Loaded>
  )
}

function EditForm({ address, fields, entry }: { address: string; fields: EditableField[]; entry: Values }) {
  const [changes, setChanges] = useState<Record<string, string>>({})
  const [saved, setSaved] = useState(false)
  const queries = useQueryClient()
  const saving = useSubmission(
    (body: object) => call('PUT', address, { body, version: entry.version }),
    async () => {
      setSaved(true)
      setChanges({})
      await queries.invalidateQueries()
    },
  )
  return (
    <Page title={texts.editEntry(textOf(entry['name']))}>
      <form
        className="bb-form"
        onSubmit={(event) => {
          event.preventDefault()
          setSaved(false)
          void saving.submit({ ...entry, ...changes })
        }}
      >
        <FormFailure of={saving} />
        {fields.map(({ name, label, long }) => {
          const Field = long ? TextArea : TextField
          return (
            <Field
              key={name}
              name={name}
              label={label}
              value={changes[name] ?? textOf(entry[name])}
              onChange={(value) => setChanges((current) => ({ ...current, [name]: value }))}
              failure={saving.failure}
            />
          )
        })}
        <div className="bb-row">
          <SubmitButton pending={saving.pending}>{texts.save}</SubmitButton>
          <span role="status">{saved && texts.saved}</span>
        </div>
      </form>
      <p>
        <TextLink to="/beheer/gegevens">{texts.back}</TextLink>
      </p>
    </Page>
  )
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
