import { Button } from '@utrecht/button-react'
import type { ConsentCopy } from '../api/consent'
import type { MessagingCopy } from '../api/messaging'
import type { Catalogs } from '../language/language'
import { useMoments, useTexts } from '../language/useLanguage'
import { dayOf } from '../time/moments'
import { Alert } from '../ui/Alert'
import { Loading } from '../ui/Loaded'
import { Page, Section } from '../ui/Page'
import { Account, Consents } from './Chosen'
import { documentOf, madeAtOf, useConsentCopy, useMessagingCopy } from './copy'
import { Looked } from './Looked'
import { Requests, Written } from './Written'

const A_MINUTE = 60_000

/** Everything that Busbaan holds of the resident, from both services, as one report; or an honest word about what is missing. */
export function CopyPage() {
  const texts = useTexts('myCopy')
  const { onPaper } = useMoments()
  const messaging = useMessagingCopy()
  const consent = useConsentCopy()
  if (messaging.isPending || consent.isPending) {
    return (
      <Page title={texts.title}>
        <Loading />
      </Page>
    )
  }
  const whole = messaging.data !== undefined && consent.data !== undefined
  const madeAt = madeAtOf(messaging.data, consent.data)
  return (
    <Page title={texts.title} lead={madeAt && texts.lead(onPaper(madeAt))}>
      {!whole && (
        <Missing
          messaging={messaging.data === undefined}
          consent={consent.data === undefined}
          busy={messaging.isFetching || consent.isFetching}
          onAgain={() => {
            if (messaging.data === undefined) void messaging.refetch()
            if (consent.data === undefined) void consent.refetch()
          }}
        />
      )}
      {messaging.data && consent.data !== undefined && (
        <Keep messaging={messaging.data} consent={consent.data} />
      )}
      <Report messaging={messaging.data} consent={consent.data} />
    </Page>
  )
}

function Missing({
  messaging,
  consent,
  busy,
  onAgain,
}: {
  messaging: boolean
  consent: boolean
  busy: boolean
  onAgain: () => void
}) {
  const texts = useTexts('myCopy')
  return (
    <Alert type="warning" title={texts.missingTitle} live>
      {messaging && <p>{texts.missing.messaging}</p>}
      {consent && <p>{texts.missing.consent}</p>}
      <p>{texts.missingHelp}</p>
      <div className="bb-no-print">
        <Button appearance="secondary-action-button" busy={busy} onClick={onAgain}>
          {texts.again}
        </Button>
      </div>
    </Alert>
  )
}

function Keep({ messaging, consent }: { messaging: MessagingCopy; consent: ConsentCopy | null }) {
  const texts = useTexts('myCopy')
  return (
    <div className="bb-stack bb-no-print">
      <div className="bb-row">
        <Button appearance="secondary-action-button" onClick={() => window.print()}>
          {texts.print}
        </Button>
        <Button appearance="secondary-action-button" onClick={() => download(texts, messaging, consent)}>
          {texts.download}
        </Button>
      </div>
      <p className="bb-quiet">{texts.downloadHelp}</p>
    </div>
  )
}

function download(texts: Catalogs['myCopy'], messaging: MessagingCopy, consent: ConsentCopy | null) {
  const file = new Blob([documentOf(texts.document, messaging, consent)], { type: 'application/json' })
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = texts.file(dayOf(new Date(madeAtOf(messaging, consent))))
  link.click()
  // The browser fetches it in its own time.
  setTimeout(() => URL.revokeObjectURL(address), A_MINUTE)
}

/** In the order a person would want; a part that is missing has no heading that would look as if it were empty. */
function Report({
  messaging,
  consent,
}: {
  messaging: MessagingCopy | undefined
  consent: ConsentCopy | null | undefined
}) {
  const texts = useTexts('myCopy')
  if (messaging?.requests.length === 0 && consent === null) return <p>{texts.nothing}</p>
  const leftOut = [...new Set([...(messaging?.leftOut ?? []), ...(consent?.leftOut ?? [])])]
  return (
    <>
      {messaging && (
        <>
          <Section title={texts.requests}>
            <Requests requests={messaging.requests} />
          </Section>
          <Section title={texts.written}>
            <Written requests={messaging.requests} />
          </Section>
        </>
      )}
      {consent && (
        <>
          <Section title={texts.consents}>
            <Consents copy={consent} />
          </Section>
          <Section title={texts.looked}>
            <Looked copy={consent} />
          </Section>
          <Section title={texts.account}>
            <Account copy={consent} />
          </Section>
        </>
      )}
      {leftOut.length > 0 && (
        <Section title={texts.leftOut}>
          <ul>
            {leftOut.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
