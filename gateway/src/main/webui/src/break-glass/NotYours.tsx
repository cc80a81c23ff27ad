import { ButtonLink } from '../ui/links'
import { Page } from '../ui/Page'
import { texts } from './texts'

/** For who enforces: break glass opens nothing for him either, so it isn't offered. Whether the request exists, he doesn't learn. */
export function NotYours() {
  return (
    <Page title={texts.notYoursTitle} lead={texts.notForEnforcement}>
      <p>{texts.legalDemand}</p>
      <div>
        <ButtonLink to="/">{texts.toStart}</ButtonLink>
      </div>
    </Page>
  )
}
