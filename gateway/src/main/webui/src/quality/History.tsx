import type { Change } from '../api/directory'
import { moment } from '../time/moments'
import { useNow } from '../time/useNow'
import { Loaded } from '../ui/Loaded'
import { Section } from '../ui/Page'
import { useTold } from '../ui/useTold'
import { More } from './More'
import { useCare, useChanges, useDeed } from './quality'
import { Sure } from './Sure'
import { texts } from './texts'

/** What it says was done; the keys of its texts. */
type Done = 'undone' | 'restored'

/** Who changed what, the newest first. */
export function History({ id }: { id: string }) {
  const changes = useChanges(id)
  const version = useCare(id).data?.version
  const [told, tell] = useTold<Done>(texts)
  return (
    <Section title={texts.history}>
      {told}
      <Loaded query={changes}>
        {(data) => {
          const items = data.pages.flatMap((page) => page.items)
          return items.length === 0 ? (
            <p>{texts.noHistory}</p>
          ) : (
            <ol className="bb-list">
              {items.map((change) => (
                <li key={change.id}>
                  <ChangeItem entryId={id} change={change} version={version} onBack={tell} />
                </li>
              ))}
            </ol>
          )
        }}
      </Loaded>
      <More query={changes} label={texts.older} />
    </Section>
  )
}

/** Who, and which way it came in; a confirmation says itself which way. */
function wayOf({ who, what, originName }: Change): string {
  if (!who) return originName.toLowerCase()
  return what === 'CONFIRMED' ? who : texts.by(who, originName)
}

function ChangeItem({
  entryId,
  change,
  version,
  onBack,
}: {
  entryId: string
  change: Change
  /** Of the entry as it is now, when that is known. */
  version: number | undefined
  onBack: (done: Done) => void
}) {
  const now = useNow()
  const undoing = useDeed(
    () => ({ method: 'POST', path: `/directory/v1/entries/${entryId}/changes/${change.id}/undo` }),
    () => onBack('undone'),
  )
  const restoring = useDeed(
    () => ({
      method: 'POST',
      path: `/directory/v1/entries/${entryId}/changes/${change.id}/restore`,
      ...(version !== undefined && { version }),
    }),
    () => onBack('restored'),
  )
  return (
    <div className="bb-stack">
      <div>
        <strong>{change.whatName}</strong>{' '}
        <span className="bb-quiet">
          {moment(change.at, now)} · {wayOf(change)}
        </span>
      </div>
      {change.what !== 'CONFIRMED' && change.fields.length > 0 && (
        <dl className="bb-facts">
          {change.fields.map((field) => (
            <div key={field.field}>
              <dt>{field.label}</dt>
              <dd>
                <span className="bb-quiet">
                  {texts.was}: {field.before ?? texts.empty}
                </span>
                <br />
                {texts.became}: {field.after ?? texts.empty}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {change.blanked && <p className="bb-quiet">{texts.blanked}</p>}
      {change.undoable && <Sure label={texts.undo} ask={texts.undoAsk} yes={texts.undoYes} of={undoing} />}
      {change.restorable && version !== undefined && (
        <Sure
          label={texts.restore}
          name={texts.restoreOf(moment(change.at, now))}
          ask={texts.restoreAsk}
          yes={texts.restoreYes}
          of={restoring}
        />
      )}
    </div>
  )
}
