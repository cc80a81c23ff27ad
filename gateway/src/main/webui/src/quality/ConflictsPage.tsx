import { Button } from '@utrecht/button-react'
import type { ImportConflict } from '../api/directory'
import { EntryLink } from '../directory/EntryLink'
import { FormFailure } from '../form/FormFailure'
import { date } from '../time/moments'
import { Facts } from '../ui/Expand'
import { Loaded } from '../ui/Loaded'
import { TextLink } from '../ui/links'
import { Page } from '../ui/Page'
import { useTold } from '../ui/useTold'
import { More } from './More'
import { useConflicts, useDeed } from './quality'
import { texts } from './texts'

/** What the page says was chosen; the keys of its texts. */
type Chosen = 'conflictKept' | 'conflictTaken'

/** Where a file says one thing and people here another; each is chosen once. */
export function ConflictsPage() {
  const conflicts = useConflicts()
  // What was chosen leaves the list, and the focus with it: what is told takes it.
  const [told, tell] = useTold<Chosen>(texts)
  return (
    <Page title={texts.conflictsTitle} lead={texts.conflictsLead}>
      {told}
      <Loaded query={conflicts}>
        {(data) => {
          const items = data.pages.flatMap((page) => page.items)
          if (items.length === 0) return <p>{texts.conflictsNone}</p>
          return (
            <ul className="bb-list">
              {items.map((conflict) => (
                <Conflict key={conflict.id} conflict={conflict} onChosen={tell} />
              ))}
            </ul>
          )
        }}
      </Loaded>
      <More query={conflicts} label={texts.more} />
      <p>
        <TextLink to="/beheer">{texts.backToWork}</TextLink>
      </p>
    </Page>
  )
}

type Choice = 'KEEP' | 'TAKE_FILE'

function Conflict({
  conflict,
  onChosen,
}: {
  conflict: ImportConflict
  onChosen: (chosen: Chosen, what: string) => void
}) {
  const what = `${conflict.label}, ${conflict.title}`
  const deciding = useDeed(
    (choice: Choice) => ({
      method: 'PUT',
      path: `/directory/v1/import-conflicts/${conflict.id}/decision`,
      version: conflict.version,
      body: { choice },
    }),
    (choice) => onChosen(choice === 'KEEP' ? 'conflictKept' : 'conflictTaken', what),
  )
  return (
    <li className="bb-item">
      <div className="bb-item__main bb-stack">
        <h2 className="bb-item__title">
          <EntryLink kind={conflict.kind} id={conflict.entryId}>
            {conflict.title}
          </EntryLink>{' '}
          <span className="bb-tag">{conflict.kindName}</span>
        </h2>
        <Facts
          facts={[
            [texts.conflictHere(conflict.label), conflict.stands ?? texts.empty],
            [texts.conflictFile(conflict.label), conflict.file ?? texts.empty],
          ]}
        />
        <p className="bb-quiet">{texts.conflictFound(conflict.source, date(conflict.foundAt))}</p>
        <FormFailure of={deciding} />
        <div className="bb-row">
          <Button
            appearance="secondary-action-button"
            busy={deciding.pending}
            aria-label={`${texts.conflictKeep}: ${what}`}
            onClick={() => void deciding.submit('KEEP')}
          >
            {texts.conflictKeep}
          </Button>
          <Button
            appearance="secondary-action-button"
            busy={deciding.pending}
            aria-label={`${texts.conflictTake}: ${what}`}
            onClick={() => void deciding.submit('TAKE_FILE')}
          >
            {texts.conflictTake}
          </Button>
        </div>
      </div>
    </li>
  )
}
