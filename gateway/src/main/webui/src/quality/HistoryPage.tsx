import { useParams } from '@tanstack/react-router'
import { EntryLink } from '../directory/EntryLink'
import { Alert } from '../ui/Alert'
import { Loaded } from '../ui/Loaded'
import { TextLink } from '../ui/links'
import { Page } from '../ui/Page'
import { History } from './History'
import { useCare } from './quality'
import { texts } from './texts'

/** Also for what left the map: from here it comes back. */
export function HistoryPage() {
  const { id } = useParams({ from: '/beheer/geschiedenis/$id' })
  return (
    <Loaded query={useCare(id)} page>
      {(care) => (
        <Page title={texts.historyOf(care.title)}>
          {care.active ? (
            <p>
              <EntryLink kind={care.kind} id={id}>
                {texts.see}
              </EntryLink>
            </p>
          ) : (
            <Alert type="info">
              <p>{texts.offMap}</p>
            </Alert>
          )}
          <History id={id} />
          <p>
            <TextLink to="/beheer">{texts.backToWork}</TextLink>
          </p>
        </Page>
      )}
    </Loaded>
  )
}
