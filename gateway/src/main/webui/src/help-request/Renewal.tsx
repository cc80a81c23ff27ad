import { Button } from '@utrecht/button-react'
import { useQueryClient } from '@tanstack/react-query'
import type { ConsentRequest } from '../api/consent'
import { call } from '../api/http'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { date, moment } from '../time/moments'
import { useNow } from '../time/useNow'
import { Alert } from '../ui/Alert'
import { useTold } from '../ui/useTold'
import { texts } from './texts'

/** A consent that ends soon: ask in conversation, then with one press; or let it end. */
export function Renewal({ request, residentId }: { request: ConsentRequest; residentId: string }) {
  const now = useNow()
  const queries = useQueryClient()
  const [told, tell] = useTold<'renewal' | 'no-renewal'>(texts.renewalTold)
  const deciding = useSubmission(
    (what: 'renewal' | 'no-renewal', idempotencyKey) =>
      call('POST', `/consent/v1/consent-requests/${request.id}/${what}`, { idempotencyKey }),
    async (_, what) => {
      tell(what)
      await queries.invalidateQueries({ queryKey: ['consent-requests', residentId] })
      await queries.invalidateQueries({ queryKey: ['consent-signals'] })
    },
  )
  // The offer is gone with the press; that it was done stands in its place.
  if (!request.ending || told) return told ?? null
  const { endsOn, asksAt, mayAsk } = request.ending
  if (!mayAsk) return <p className="bb-quiet">{texts.ending(date(endsOn))}</p>
  return (
    <Alert type="info" title={texts.ending(date(endsOn))}>
      <p>
        {texts.endingHelp} {asksAt && texts.endingAsks(moment(asksAt, now))}
      </p>
      <FormFailure of={deciding} />
      <div className="bb-row">
        <Button
          appearance="secondary-action-button"
          busy={deciding.pending}
          onClick={() => void deciding.submit('renewal')}
        >
          {texts.askRenewal}
        </Button>
        <Button appearance="subtle-button" onClick={() => void deciding.submit('no-renewal')}>
          {texts.noRenewal}
        </Button>
      </div>
    </Alert>
  )
}
