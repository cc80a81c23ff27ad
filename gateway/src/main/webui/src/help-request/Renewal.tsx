import { Button } from '@utrecht/button-react'
import { useQueryClient } from '@tanstack/react-query'
import type { ConsentRequest } from '../api/consent'
import { call } from '../api/http'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { date, moment } from '../time/moments'
import { useNow } from '../time/useNow'
import { Alert } from '../ui/Alert'
import { texts } from './texts'

/** A consent that ends soon: ask in conversation, then with one press; or let it end. */
export function Renewal({ request, residentId }: { request: ConsentRequest; residentId: string }) {
  const now = useNow()
  const queries = useQueryClient()
  const deciding = useSubmission(
    (what: 'renewal' | 'no-renewal', idempotencyKey) =>
      call('POST', `/consent/v1/consent-requests/${request.id}/${what}`, { idempotencyKey }),
    async () => {
      await queries.invalidateQueries({ queryKey: ['consent-requests', residentId] })
      await queries.invalidateQueries({ queryKey: ['consent-signals'] })
    },
  )
  if (!request.ending) return null
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
