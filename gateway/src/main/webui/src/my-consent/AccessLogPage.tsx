import { Button } from '@utrecht/button-react'
import { MyBreakGlass } from '../break-glass/MyBreakGlass'
import { useState } from 'react'
import type { Access } from '../api/consent'
import { useMoments, useTexts } from '../language/useLanguage'
import { useNow } from '../time/useNow'
import { Loaded } from '../ui/Loaded'
import { Page } from '../ui/Page'
import { Told } from '../ui/Told'
import { useAccessLog, useAccessName } from './myConsents'
import { timesRead, type TimesRead } from './timesRead'

export function AccessLogPage() {
  const texts = useTexts('myConsent')
  const log = useAccessLog()
  return (
    <Page title={texts.logTitle} lead={texts.logLead}>
      <MyBreakGlass />
      <Loaded query={log}>
        {(data) => {
          const items = data.pages.flatMap((page) => page.items)
          return items.length === 0 ? (
            <p>{texts.logNone}</p>
          ) : (
            <ul className="bb-list">
              {timesRead(items).map(({ access, times }) => (
                <li key={access.id}>
                  <Looked access={access} times={times} />
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

function Looked({ access, times }: TimesRead) {
  const texts = useTexts('myConsent')
  const { list, moment } = useMoments()
  const now = useNow()
  const where = [access.team, access.organisation].filter(Boolean).join(', ')
  return (
    <>
      <p>
        {access.sentence ?? texts.logSentence(access.who, list(access.kinds))}{' '}
        {times > 1 && texts.logTimes(times)}
      </p>
      <p className="bb-quiet">
        {[!access.sentence && moment(access.at, now), where].filter(Boolean).join(' · ')}
      </p>
      <WhoWasThat access={access} />
    </>
  )
}

/** The log tells the role; the name comes when the resident asks for it, unless the organisation keeps it. */
function WhoWasThat({ access }: { access: Access }) {
  const texts = useTexts('myConsent')
  const [asked, setAsked] = useState(false)
  const name = useAccessName(access.id, asked)
  // Asked for just now, it takes the focus of the button it replaces; known since an earlier visit, it only stands there.
  if (name.data) return asked ? <Told>{name.data.sentence}</Told> : <p>{name.data.sentence}</p>
  return (
    <>
      {name.isError && <p role="status">{texts.logNameAway}</p>}
      <div>
        <Button
          appearance="subtle-button"
          busy={name.isFetching}
          aria-label={`${texts.logWhoWasThat} ${access.sentence ?? access.who}`}
          onClick={() => {
            if (asked) void name.refetch()
            setAsked(true)
          }}
        >
          {texts.logWhoWasThat}
        </Button>
      </div>
    </>
  )
}
