import { Form } from '../form/Form'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { EntryKind } from '../api/directory'
import { call, get } from '../api/http'
import { NotFound } from '../app/NotFound'
import { TextArea, TextField } from '../form/Field'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { History } from '../quality/History'
import { OwnerForm } from '../quality/OwnerForm'
import { TakeOff } from '../quality/TakeOff'
import { Loaded } from '../ui/Loaded'
import { TextLink } from '../ui/links'
import { Page } from '../ui/Page'
import { EDITABLE, isKind, type Values } from './editable'
import { texts } from './texts'
import { texts as tokenTexts } from './tokenTexts'

export function EntryEditPage() {
  const { kind, id } = useParams({ from: '/beheer/gegevens/$kind/$id' })
  return isKind(kind) ? <EditEntry kind={kind} id={id} /> : <NotFound />
}

function EditEntry({ kind, id }: { kind: EntryKind; id: string }) {
  const address = `/directory/v1/${EDITABLE[kind].path}/${id}`
  const entry = useQuery({
    queryKey: ['maintained-entry', address],
    queryFn: ({ signal }) => get<Values>(address, signal),
    refetchOnWindowFocus: false,
  })
  return (
    <Loaded query={entry} page>
      {(values) => <EditForm address={address} kind={kind} id={id} entry={values} />}
    </Loaded>
  )
}

function EditForm({
  address,
  kind,
  id,
  entry,
}: {
  address: string
  kind: EntryKind
  id: string
  entry: Values
}) {
  const navigate = useNavigate()
  const [changes, setChanges] = useState<Record<string, string>>({})
  const [saved, setSaved] = useState(false)
  const { fields, toBody } = EDITABLE[kind]
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
      <Form
        onSubmit={() => {
          setSaved(false)
          void saving.submit({ ...toBody(entry), ...changes })
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
      </Form>
      {kind === 'ORGANISATION' && (
        <p>
          <TextLink to="/beheer/organisaties/$id/sleutels" params={{ id }}>
            {tokenTexts.link}
          </TextLink>
        </p>
      )}
      <OwnerForm id={id} />
      <History id={id} />
      <TakeOff
        kind={kind}
        id={id}
        name={textOf(entry['name'])}
        version={entry.version}
        onDone={() => void navigate({ to: '/beheer/geschiedenis/$id', params: { id } })}
      />
      <p>
        <TextLink to="/beheer/gegevens">{texts.back}</TextLink>
      </p>
    </Page>
  )
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
