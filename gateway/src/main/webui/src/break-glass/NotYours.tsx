import { useEnforces } from '../app/enforcement'
import { ButtonLink } from '../ui/links'
import { Page } from '../ui/Page'
import { texts } from './texts'

/** A request that one takes no part in. Whether it exists, nobody learns here. */
export function NotYours({ id }: { id: string }) {
  const enforces = useEnforces()
  return (
    <Page title={texts.notYoursTitle} lead={texts.notYours}>
      {enforces ? <ForEnforcement /> : <ForHelping id={id} />}
    </Page>
  )
}

/** A colleague may have been sent the address because somebody is in danger. */
function ForHelping({ id }: { id: string }) {
  return (
    <>
      <p>{texts.askInvolved}</p>
      <div>
        <ButtonLink to="/hulpvragen/$id/noodtoegang" params={{ id }}>
          {texts.toEmergency}
        </ButtonLink>
      </div>
    </>
  )
}

/** Break glass opens nothing for who enforces either, so it isn't offered. */
function ForEnforcement() {
  return (
    <>
      <p>{texts.legalDemand}</p>
      <div>
        <ButtonLink to="/">{texts.toStart}</ButtonLink>
      </div>
    </>
  )
}
