import { Button } from '@utrecht/button-react'
import { HandoverLine } from '../help-request/Handovers'
import { Loaded } from '../ui/Loaded'
import { ButtonLink } from '../ui/links'
import { Page } from '../ui/Page'
import { useSent } from './handovers'
import { texts } from './texts'

export function SentPage() {
  const sent = useSent()
  return (
    <Page title={texts.sentTitle} lead={texts.sentLead}>
      <Loaded query={sent}>
        {(data) => {
          const items = data.pages.flatMap((page) => page.items)
          return items.length === 0 ? (
            <>
              <p>{texts.sentNone}</p>
              <div>
                <ButtonLink to="/zoeken">{texts.search}</ButtonLink>
              </div>
            </>
          ) : (
            <ul className="bb-list">
              {items.map((item) => (
                <li key={item.id}>
                  <HandoverLine handover={item} level={2} />
                </li>
              ))}
            </ul>
          )
        }}
      </Loaded>
      {sent.hasNextPage && (
        <div>
          <Button
            appearance="subtle-button"
            busy={sent.isFetchingNextPage}
            onClick={() => void sent.fetchNextPage()}
          >
            {texts.more}
          </Button>
        </div>
      )}
    </Page>
  )
}
