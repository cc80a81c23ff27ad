import { useParams } from '@tanstack/react-router'
import type { EmergencyReading } from '../api/messaging'
import { useEnforces } from '../app/enforcement'
import { useOwnPurpose } from '../guide/guide'
import { CaseDataList } from '../help-request/CaseDataList'
import { date } from '../time/moments'
import { Alert } from '../ui/Alert'
import { Face, firstName } from '../ui/Face'
import { Loaded } from '../ui/Loaded'
import { CallLink } from '../ui/links'
import { Page, Section } from '../ui/Page'
import { BreakGlass } from './BreakGlass'
import { useEmergencyReading } from './breakGlass'
import { NotYours } from './NotYours'
import { texts } from './texts'

/** For a colleague who takes no part in a request and was sent its address: reading only, and only in danger to life. */
export function EmergencyPage() {
  const { id } = useParams({ from: '/hulpvragen/$id/noodtoegang' })
  if (useEnforces()) return <NotYours id={id} />
  return (
    <Page title={texts.readTitle} lead={texts.readLead}>
      <BreakGlass about={{ helpRequestId: id }} closed whenOpen={<Readable requestId={id} />} />
    </Page>
  )
}

/** Stands there only while the window is open. */
function Readable({ requestId }: { requestId: string }) {
  return (
    <Loaded query={useEmergencyReading(requestId, useOwnPurpose())}>
      {({ requests, notice }) => (
        <>
          {notice && (
            <Alert type="warning">
              <p>{notice}</p>
            </Alert>
          )}
          <p>{texts.onlyNeeded}</p>
          {requests.map((request) => (
            <OneRequest key={request.id} request={request} />
          ))}
        </>
      )}
    </Loaded>
  )
}

function OneRequest({ request }: { request: EmergencyReading['requests'][number] }) {
  const { inCharge, items, openedAt, team } = request
  return (
    <Section title={texts.requestOf(date(openedAt), request.status === 'DONE')}>
      <div className="bb-card">
        <p>{texts.callFirst}</p>
        <Face person={inCharge}>
          {team && !inCharge.teamName && <span className="bb-quiet">{team}</span>}
        </Face>
        <CallLink
          phone={inCharge.phone}
          label={texts.call(firstName(inCharge))}
          appearance="primary-action"
        />
      </div>
      {items.length === 0 ? <p>{texts.nothingToRead}</p> : <CaseDataList items={items} />}
    </Section>
  )
}
