import type { RegisterEntry, Terms } from '../api/consent'
import { useIs } from '../app/session'
import { TextLink } from '../ui/links'
import type { Names } from './names'
import { RegisterSwitch } from './RegisterSwitch'
import { texts } from './texts'

export function RegisterEntryItem({ entry, names }: { entry: RegisterEntry; names: Names }) {
  const keeper = useIs('privacy-officer')
  const summary = summaryOf(entry, names)
  return (
    <article className="bb-stack">
      <h2 className="bb-item__title">
        <TextLink to="/register/$id" params={{ id: entry.id }}>
          {summary}
        </TextLink>{' '}
        <span className="bb-tag">{entry.active ? texts.on : texts.off}</span>{' '}
        {entry.example && <span className="bb-tag">{texts.exampleTag}</span>}
      </h2>
      <p>{entry.kinds.map(names.kind).join(', ')}</p>
      <p className="bb-quiet">{[texts.bases[entry.basis], entry.article].filter(Boolean).join(', ')}</p>
      {keeper && <RegisterSwitch entry={entry} summary={summary} names={names} />}
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
