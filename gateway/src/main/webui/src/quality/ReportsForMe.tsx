import { Alert } from '../ui/Alert'
import { TextLink } from '../ui/links'
import { useReports } from './quality'
import { texts } from './texts'

/** What others say is wrong with what the reader watches over, if they do. */
export function ReportsForMe() {
  const first = useReports(false).data?.pages[0]
  if (!first || first.items.length === 0) return null
  return (
    <Alert type="info">
      <p>
        <TextLink to="/beheer/meldingen">{texts.reportsForMe}</TextLink>
      </p>
    </Alert>
  )
}
