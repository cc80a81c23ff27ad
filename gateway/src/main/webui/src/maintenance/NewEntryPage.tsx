import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { EntryKind } from '../api/directory'
import { call, type Reply } from '../api/http'
import { NotFound } from '../app/NotFound'
import { PATHS } from '../directory/EntryLink'
import { TextLink } from '../ui/links'
import { Page } from '../ui/Page'
import { emptyDraft, type Values } from './draft'
import { EDITABLE, isKind } from './editable'
import { texts as editTexts } from './editTexts'
import { EntryForm } from './EntryForm'
import { texts } from './texts'

export function NewEntryPage() {
  const { kind } = useParams({ from: '/beheer/gegevens/nieuw/$kind' })
  return isKind(kind) ? <NewEntry key={kind} kind={kind} /> : <NotFound />
}

function NewEntry({ kind }: { kind: EntryKind }) {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [base] = useState(() => emptyDraft(kind))

  async function goThere({ createdId }: Reply<Values>) {
    await queries.invalidateQueries()
    await navigate({ to: PATHS[kind], params: { id: createdId ?? '' }, ignoreBlocker: true })
    return undefined
  }

  return (
    <Page title={editTexts.newTitles[kind]}>
      <EntryForm
        kind={kind}
        base={base}
        saveLabel={editTexts.addSave}
        send={(body, idempotencyKey) =>
          call<Values>('POST', `/directory/v1/${EDITABLE[kind].path}`, { body, idempotencyKey })
        }
        onSaved={goThere}
      />
      <p>
        <TextLink to="/beheer/gegevens">{texts.back}</TextLink>
      </p>
    </Page>
  )
}
