import { Button } from '@utrecht/button-react'
import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { call } from '../api/http'
import type { MyConsent } from '../api/consent'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { useTexts } from '../language/useLanguage'

/** What a consent comes down to, with the press that ends it. */
export function Withdrawable({ consent }: { consent: MyConsent }) {
  const texts = useTexts('myConsent')
  const queries = useQueryClient()
  const sentence = useRef<HTMLParagraphElement>(null)
  const withdrawing = useSubmission(
    (_: object, idempotencyKey) =>
      call('POST', `/consent/v1/my-consents/${consent.id}/withdrawal`, {
        idempotencyKey,
      }),
    async () => {
      await queries.invalidateQueries({ queryKey: ['my-consents'] })
      // The button is gone; what became of the consent stands here.
      sentence.current?.focus()
    },
  )
  return (
    <>
      <FormFailure of={withdrawing} />
      <div className="bb-item">
        <p className="bb-item__main" ref={sentence} tabIndex={-1}>
          {consent.sentence} <span className="bb-tag">{texts.statuses[consent.status]}</span>
        </p>
        {consent.status === 'GIVEN' && (
          <Button
            className="bb-no-print"
            appearance="secondary-action-button"
            busy={withdrawing.pending}
            aria-label={`${texts.withdraw}: ${consent.sentence}`}
            onClick={() => void withdrawing.submit({})}
          >
            {texts.withdraw}
          </Button>
        )}
      </div>
    </>
  )
}
