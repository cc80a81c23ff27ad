import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../api/http'
import type { ImportLeft, ImportRun, ImportUndone } from '../api/directory'
import { EntryLink } from '../directory/EntryLink'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { serverNow } from '../time/clock'
import { moment } from '../time/moments'
import { Alert } from '../ui/Alert'
import { Expand } from '../ui/Expand'
import { Loaded } from '../ui/Loaded'
import { Section } from '../ui/Page'
import { texts } from './texts'

/** The last imports, each of which can be taken back. */
export function EarlierImports() {
  const runs = useQuery({
    queryKey: ['imports'],
    queryFn: async () => (await call<{ items: ImportRun[] }>('GET', '/directory/v1/imports')).data.items,
  })
  return (
    <Section title={texts.earlierTitle}>
      <Loaded query={runs}>
        {(items) =>
          items.length === 0 ? (
            <p>{texts.noEarlier}</p>
          ) : (
            <ul className="bb-list">
              {items.map((run) =>
                run.refused.length > 0 ? (
                  <RefusedImport key={run.id} run={run} />
                ) : (
                  <EarlierImport key={run.id} run={run} />
                ),
              )}
            </ul>
          )
        }
      </Loaded>
    </Section>
  )
}

/** Nothing of it was stored; the reasons tell what to mend. */
function RefusedImport({ run }: { run: ImportRun }) {
  return (
    <li className="bb-item">
      <div className="bb-item__main">
        <strong>{texts.earlier(run.source ?? run.format, moment(run.moment, serverNow()))}</strong>
        <p>{texts.refused}</p>
        <Expand label={texts.refusedWhy}>
          <ul>
            {run.refused.map(({ place, message }) => (
              <li key={`${place} ${message}`}>
                {place && `${place}: `}
                {message}
              </li>
            ))}
          </ul>
        </Expand>
      </div>
    </li>
  )
}

/** What was changed after the import. */
function Left({ entries }: { entries: ImportLeft[] }) {
  if (entries.length === 0) return null
  return (
    <ul>
      {entries.map(({ id, kind, title }) => (
        <li key={id}>
          <EntryLink kind={kind} id={id}>
            {title}
          </EntryLink>
        </li>
      ))}
    </ul>
  )
}

/** Asks first what would happen, and does it at the second press. */
function EarlierImport({ run }: { run: ImportRun }) {
  const [preview, setPreview] = useState<ImportUndone>()
  const queries = useQueryClient()
  const undoing = useSubmission(
    (dryRun: boolean) =>
      call<ImportUndone>('POST', `/directory/v1/imports/${run.id}/undo?dryRun=${dryRun}`, {}),
    async ({ data }) => {
      setPreview(data)
      if (data.applied) await queries.invalidateQueries()
    },
  )
  return (
    <li className="bb-item">
      <div className="bb-item__main">
        <strong>{texts.earlier(run.source ?? run.format, moment(run.moment, serverNow()))}</strong>
        {run.undoneAt && <p className="bb-quiet">{texts.undone(moment(run.undoneAt, serverNow()))}</p>}
        <FormFailure of={undoing} />
        {preview && (
          <Alert
            key={String(preview.applied)}
            type={preview.applied ? 'ok' : 'info'}
            live={!preview.applied}
            arrives={preview.applied}
          >
            <p>
              {preview.applied
                ? texts.undoDone(preview.restored, preview.left)
                : texts.undoWould(preview.restored, preview.left)}{' '}
              {preview.leftInLists > 0 && texts.undoLists(preview.leftInLists)}
            </p>
            <Left entries={preview.leftEntries} />
          </Alert>
        )}
      </div>
      {!run.undoneAt && (
        <Form
          onSubmit={() => {
            void undoing.submit(preview === undefined)
          }}
        >
          <SubmitButton pending={undoing.pending} appearance="secondary-action-button">
            {preview === undefined ? texts.undo : texts.undoNow}
          </SubmitButton>
        </Form>
      )}
    </li>
  )
}
