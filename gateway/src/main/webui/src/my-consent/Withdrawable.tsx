import { useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { call } from '../api/http'
import type { MyConsent } from '../api/consent'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { useTexts } from '../language/useLanguage'
import { Switch } from '../ui/Switch'

/**
 * What a consent comes down to, with the switch that ends it. It stays where it is: off is how it stands then. It doesn't go on again by itself,
 * for a yes is an answer to somebody's question; so it says how that comes.
 */
export function Withdrawable({ consent }: { consent: MyConsent }) {
  const texts = useTexts('myConsent')
  const queries = useQueryClient()
  const id = useId()
  const on = consent.status === 'GIVEN'
  const withdrawing = useSubmission(
    (_: object, idempotencyKey) =>
      call('POST', `/consent/v1/my-consents/${consent.id}/withdrawal`, {
        idempotencyKey,
      }),
    () => queries.invalidateQueries({ queryKey: ['my-consents'] }),
  )
  return (
    <>
      <FormFailure of={withdrawing} />
      <div className="bb-item">
        <div className="bb-item__main">
          <p id={`${id}-zin`}>
            {consent.sentence} <span className="bb-tag">{texts.statuses[consent.status]}</span>
          </p>
          <p id={`${id}-uitleg`} className="bb-quiet bb-no-print">
            {on ? texts.switchOff : texts.switchedOff}
          </p>
        </div>
        <Switch
          on={on}
          labelledBy={`${id}-zin`}
          describedBy={`${id}-uitleg`}
          words={{ on: texts.switchOn, off: texts.switchIsOff }}
          fixed={!on}
          busy={withdrawing.pending}
          onSwitch={() => void withdrawing.submit({})}
        />
      </div>
    </>
  )
}
