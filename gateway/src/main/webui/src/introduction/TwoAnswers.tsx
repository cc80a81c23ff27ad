import { Button } from '@utrecht/button-react'
import { FormFailure } from '../form/FormFailure'
import type { Submission } from '../form/submission'

interface Answer {
  label: string
  body: object
}

/** Two answers that weigh the same: neither button is larger, coloured or first by default. */
export function TwoAnswers({ of, first, second }: { of: Submission<object>; first: Answer; second: Answer }) {
  return (
    <>
      <FormFailure of={of} />
      <div className="bb-row">
        {[first, second].map(({ label, body }) => (
          <Button
            key={label}
            appearance="secondary-action-button"
            className="bb-wide-on-phone"
            aria-disabled={of.pending || undefined}
            onClick={() => void of.submit(body)}
          >
            {label}
          </Button>
        ))}
      </div>
    </>
  )
}
