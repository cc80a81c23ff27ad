import { Fragment, useState } from 'react'
import type { EntryKind } from '../api/directory'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { bodyOf, type Draft, type Values } from './draft'
import { EDITABLE } from './editable'
import { EditField } from './EditField'
import { texts } from './editTexts'
import { Meanwhile } from './Meanwhile'
import { placed } from './placing'
import { SimilarNames } from './SimilarNames'
import { Unsaved } from './Unsaved'
import { useDraft } from './useDraft'

/** Where an entry's name is complete. */
const NAMES = ['name', 'familyName']

/** Everything that is kept of an entry, in groups; the same form adds one and changes one. */
export function EntryForm<R>({
  kind,
  id,
  base,
  saveLabel,
  send,
  onSaved,
}: {
  kind: EntryKind
  /** Absent for an entry that is being added. */
  id?: string
  base: Draft
  saveLabel: string
  send: (body: Values, idempotencyKey: string) => Promise<R>
  /** Gives what the entry is now, or nothing when the screen is left. */
  onSaved: (result: R) => Draft | undefined | Promise<Draft | undefined>
}) {
  const drafting = useDraft(kind, base)
  const [sent, setSent] = useState(base)
  const [saved, setSaved] = useState(false)
  const saving = useSubmission(send, async (result) => {
    const now = await onSaved(result)
    if (!now) return
    drafting.saved(now)
    setSaved(true)
  })
  const failure = placed(kind, sent, saving.failure)
  const { groups } = EDITABLE[kind]

  function save(): void {
    setSaved(false)
    setSent(drafting.draft)
    void saving.submit(bodyOf(kind, drafting.draft))
  }

  return (
    <Form onSubmit={save}>
      <Unsaved dirty={drafting.dirty} />
      <FormFailure of={{ ...saving, failure }} />
      <Meanwhile of={drafting} />
      {groups.map(({ title, fields }) => (
        <section key={title} className="bb-group" aria-label={title}>
          <Heading level={2} appearance="level-4">
            {title}
          </Heading>
          {fields.map((field) => (
            <Fragment key={field.name}>
              <EditField
                field={field}
                value={drafting.value}
                onChange={(name, value) => {
                  setSaved(false)
                  drafting.change(name, value)
                }}
                failure={failure}
                id={id}
              />
              {NAMES.includes(field.name) && (
                <SimilarNames kind={kind} id={id} base={base} draft={drafting.draft} />
              )}
            </Fragment>
          ))}
        </section>
      ))}
      <div className="bb-row bb-save">
        <SubmitButton pending={saving.pending}>{saveLabel}</SubmitButton>
        <span role="status">{statusOf(saved, drafting.dirty)}</span>
      </div>
    </Form>
  )
}

function statusOf(saved: boolean, dirty: boolean): string {
  if (dirty) return texts.unsaved
  return saved ? texts.saved : ''
}
