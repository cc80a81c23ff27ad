import { Button } from '@utrecht/button-react'
import type { Access } from '../api/consent'
import { moment } from '../time/moments'
import { useNow } from '../time/useNow'
import { Loaded } from '../ui/Loaded'
import { Page } from '../ui/Page'
import { useAccessLog } from './myConsents'
import { texts } from './texts'

export function AccessLogPage() {
  const log = useAccessLog()
  return (
    <Page title={texts.logTitle} lead={texts.logLead}>
      <Loaded query={log}>
        {(data) => {
          const items = data.pages.flatMap((page) => page.items)
          return items.length === 0 ? (
            <p>{texts.logNone}</p>
          ) : (
            <ul className="bb-list">
              {items.map((access, index) => (
                <li key={`${access.at} ${index}`}>
                  <Looked access={access} />
                </li>
              ))}
            </ul>
          )
        }}
      </Loaded>
      {log.hasNextPage && (
        <div>
          <Button
            appearance="subtle-button"
            busy={log.isFetchingNextPage}
            onClick={() => void log.fetchNextPage()}
          >
            {texts.more}
          </Button>
        </div>
      )}
    </Page>
  )
}

function Looked({ access }: { access: Access }) {
  const now = useNow()
  return (
    <>
      <p>{access.sentence ?? texts.logSentence(access.who, access.kinds.join(', '))}</p>
      <p className="bb-quiet">
        {[
          moment(access.at, now),
          [access.team, access.organisation].filter(Boolean).join(', '),
          access.purpose && texts.for(access.purpose),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  )
}
