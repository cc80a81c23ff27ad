import type { ImportedChange } from '../api/directory'
import { Expand } from '../ui/Expand'
import { Section } from '../ui/Page'
import { texts } from './texts'

/** Which entries an import touches, and what differs. */
export function ImportedChanges({ changes, inAll }: { changes: ImportedChange[]; inAll: number }) {
  if (changes.length === 0) return null
  return (
    <Section title={texts.changesTitle}>
      {inAll > changes.length && <p>{texts.firstOfAll(changes.length, inAll)}</p>}
      <Expand label={texts.showChanges(changes.length, inAll)}>
        <table className="bb-table">
          <thead>
            <tr>
              <th scope="col">{texts.entry}</th>
              <th scope="col">{texts.whatHappens}</th>
              <th scope="col">{texts.difference}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <tr key={`${change.file} ${change.externalId}`}>
                <th scope="row">{change.title}</th>
                <td>{texts.happens[change.what]}</td>
                <td>
                  {change.fields.map((field) => (
                    <p key={field.name}>
                      {texts.fieldDiffers(field.label, field.now ?? '–', field.file ?? '–')}
                      {field.kept && <strong> {field.conflict ? texts.keptConflict : texts.keptOurs}</strong>}
                    </p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Expand>
    </Section>
  )
}
