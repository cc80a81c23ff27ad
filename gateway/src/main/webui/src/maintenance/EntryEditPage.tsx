import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import type { EntryKind } from '../api/directory'
import { call, get, type Reply } from '../api/http'
import { NotFound } from '../app/NotFound'
import { EntryLink } from '../directory/EntryLink'
import { History } from '../quality/History'
import { OwnerForm } from '../quality/OwnerForm'
import { TakeOff } from '../quality/TakeOff'
import { Loaded } from '../ui/Loaded'
import { TextLink } from '../ui/links'
import { Page } from '../ui/Page'
import { draftOf, type Values } from './draft'
import { EDITABLE, isKind } from './editable'
import { texts as editTexts } from './editTexts'
import { EntryForm } from './EntryForm'
import { TeamLead } from './TeamLead'
import { texts } from './texts'
import { texts as tokenTexts } from './tokenTexts'

type Entry = Values & { version: number; name: string }

export function EntryEditPage() {
  const { kind, id } = useParams({ from: '/beheer/gegevens/$kind/$id' })
  // Another entry is another form, with nothing typed yet.
  return isKind(kind) ? <EditEntry key={id} kind={kind} id={id} /> : <NotFound />
}

function addressOf(kind: EntryKind, id: string): string {
  return `/directory/v1/${EDITABLE[kind].path}/${id}`
}

function EditEntry({ kind, id }: { kind: EntryKind; id: string }) {
  const address = addressOf(kind, id)
  const entry = useQuery({
    queryKey: ['maintained-entry', address],
    queryFn: ({ signal }) => get<Entry>(address, signal),
    refetchOnWindowFocus: false,
  })
  return (
    <Loaded query={entry} page>
      {(shown) => <Editing kind={kind} id={id} entry={shown} />}
    </Loaded>
  )
}

function Editing({ kind, id, entry }: { kind: EntryKind; id: string; entry: Entry }) {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const address = addressOf(kind, id)

  async function show({ data }: Reply<Entry>) {
    queries.setQueryData(['maintained-entry', address], data)
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'maintained-entry' })
    return draftOf(kind, data)
  }

  return (
    <Page title={texts.editEntry(entry.name)}>
      <p>
        <EntryLink kind={kind} id={id}>
          {editTexts.view}
        </EntryLink>
      </p>
      <EntryForm
        kind={kind}
        id={id}
        base={draftOf(kind, entry)}
        saveLabel={editTexts.save}
        send={(body) => call<Entry>('PUT', address, { body, version: entry.version })}
        onSaved={show}
      />
      {kind === 'ORGANISATION' && (
        <p>
          <TextLink to="/beheer/organisaties/$id/sleutels" params={{ id }}>
            {tokenTexts.link}
          </TextLink>
        </p>
      )}
      {kind === 'TEAM' && <TeamLead id={id} />}
      <OwnerForm id={id} />
      <History id={id} />
      <TakeOff
        kind={kind}
        id={id}
        name={entry.name}
        version={entry.version}
        onDone={() => void navigate({ to: '/beheer/geschiedenis/$id', params: { id }, ignoreBlocker: true })}
      />
      <p>
        <TextLink to="/beheer/gegevens">{texts.back}</TextLink>
      </p>
    </Page>
  )
}
