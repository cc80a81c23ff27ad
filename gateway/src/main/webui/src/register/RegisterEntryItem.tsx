import { Button } from '@utrecht/button-react'
import { useQueryClient } from '@tanstack/react-query'
import { call } from '../api/http'
import type { RegisterEntry, Terms } from '../api/consent'
import { useIs } from '../app/session'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { TextLink } from '../ui/links'
import type { Names } from './names'
import { texts } from './texts'

export function RegisterEntryItem({ entry, names }: { entry: RegisterEntry; names: Names }) {
  const keeper = useIs('privacy-officer')
  const queries = useQueryClient()
  const switching = useSubmission(
    (active: boolean) =>
      call('PUT', `/consent/v1/register/${entry.id}/active`, { body: { active }, version: entry.version }),
    () => queries.invalidateQueries({ queryKey: ['register'] }),
  )
  const summary = summaryOf(entry, names)
  const action = entry.active ? texts.switchOff : texts.switchOn
  return (
    <article>
      <FormFailure of={switching} />
      <div className="bb-item">
        <div className="bb-item__main">
          <h2 className="bb-item__title">
            <TextLink to="/register/$id" params={{ id: entry.id }}>
              {summary}
            </TextLink>{' '}
            <span className="bb-tag">{entry.active ? texts.on : texts.off}</span>{' '}
            {entry.example && <span className="bb-tag">{texts.exampleTag}</span>}
          </h2>
          <p>{entry.kinds.map(names.kind).join(', ')}</p>
          <p className="bb-quiet">{[texts.bases[entry.basis], entry.article].filter(Boolean).join(', ')}</p>
        </div>
        {keeper && (
          <Button
            appearance="secondary-action-button"
            busy={switching.pending}
            aria-label={texts.switchLabel(action, summary)}
            onClick={() => void switching.submit(!entry.active)}
          >
            {action}
          </Button>
        )}
      </div>
    </article>
  )
}

/** "Wmo → sociale zekerheid, binnen hetzelfde team" */
export function summaryOf(entry: Terms, names: Names): string {
  const from = listed(entry.fromTasks, names.task)
  const to = [
    listed(entry.toTasks, names.task),
    listed(entry.toRoles, names.role),
    listed(entry.toRoleCategories, names.roleCategory),
  ]
  const scope = texts.scopes[entry.scope]
  const receivers = to.filter((part) => part !== '').join(', ')
  return `${from || texts.anyone} → ${receivers || texts.anyone}${scope === '' ? '' : `, ${scope}`}`
}

/** The codes' names; `*` stands for all of them and sets no bound. */
function listed(codes: string[], nameOf: (code: string) => string): string {
  return codes
    .filter((code) => code !== '*')
    .map(nameOf)
    .join(', ')
}
