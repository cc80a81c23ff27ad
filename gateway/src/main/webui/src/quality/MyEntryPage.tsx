import { useState } from 'react'
import { Alert } from '../ui/Alert'
import { Loaded } from '../ui/Loaded'
import { Page } from '../ui/Page'
import { ConfirmationCard } from './Confirmations'
import { ReportsForMe } from './ReportsForMe'
import { useMyConfirmations } from './quality'
import { texts } from './texts'

/** An initiative sees its entry as others do, and says that it holds. */
export function MyEntryPage() {
  const [thanked, setThanked] = useState(0)
  return (
    <Loaded query={useMyConfirmations()} page>
      {({ items }) => (
        <Page title={texts.myEntryTitle} lead={items.length > 0 ? texts.myEntryLead : undefined}>
          {thanked > 0 && (
            <Alert type="ok" arrives key={thanked}>
              <p>{texts.myEntryThanks}</p>
            </Alert>
          )}
          {items.length === 0 && thanked === 0 && <p>{texts.myEntryNone}</p>}
          <ReportsForMe />
          {items.map((item) => (
            <ConfirmationCard
              key={item.entryId}
              item={item}
              heading="h2"
              onConfirmed={() => setThanked((times) => times + 1)}
            />
          ))}
        </Page>
      )}
    </Loaded>
  )
}
