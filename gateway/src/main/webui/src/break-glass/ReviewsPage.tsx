import { Button } from '@utrecht/button-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../api/http'
import type { BreakGlassReview } from '../api/consent'
import { useIs } from '../app/session'
import { RadioChoices } from '../form/Choices'
import { TextArea } from '../form/Field'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { useSubmission } from '../form/submission'
import { useNames } from '../register/names'
import { moment } from '../time/moments'
import { useNow } from '../time/useNow'
import { Expand, Facts } from '../ui/Expand'
import { Loaded } from '../ui/Loaded'
import { Page } from '../ui/Page'
import { useTold } from '../ui/useTold'
import { useReviews } from './breakGlass'
import { texts } from './texts'

/** The FG looks back on what was opened in danger to life. */
export function ReviewsPage() {
  const [reviewed, setReviewed] = useState(false)
  const [told, tell] = useTold<'done'>(texts)
  const reviews = useReviews(reviewed)
  const dpo = useIs('dpo')
  return (
    <Page title={texts.reviewsTitle} lead={dpo ? texts.reviewsLead : texts.ownLead}>
      {told}
      <Loaded query={reviews}>
        {(items) =>
          items.length === 0 ? (
            <p>{reviewed ? texts.reviewedNone : texts.reviewsNone}</p>
          ) : (
            <ul className="bb-list">
              {items.map((item) => (
                <li key={item.id}>
                  <Review review={item} dpo={dpo} onDone={() => tell('done')} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <div>
        <Button appearance="subtle-button" onClick={() => setReviewed(!reviewed)}>
          {reviewed ? texts.showWaiting : texts.showReviewed}
        </Button>
      </div>
    </Page>
  )
}

function Review({ review, dpo, onDone }: { review: BreakGlassReview; dpo: boolean; onDone: () => void }) {
  const now = useNow()
  const names = useNames()
  return (
    <article className="bb-stack">
      <h2 className="bb-item__title">
        {review.who} {review.outcome && <span className="bb-tag">{texts.outcomes[review.outcome]}</span>}
      </h2>
      <p className="bb-quiet">{texts.opened(moment(review.openedAt, now))}</p>
      <Facts
        facts={[
          [texts.reason2, review.reason],
          [
            texts.read,
            review.kinds.length === 0 ? texts.readNothing : review.kinds.map(names.kind).join(', '),
          ],
          [texts.words, review.words],
        ]}
      />
      {review.outcome ? (
        <p className="bb-quiet">{review.reviewedBy && texts.by(review.reviewedBy)}</p>
      ) : dpo ? (
        <Expand label={texts.outcome}>
          <ReviewForm review={review} onDone={onDone} />
        </Expand>
      ) : (
        <p className="bb-quiet">{texts.waitsForDpo}</p>
      )}
    </article>
  )
}

function ReviewForm({ review, onDone }: { review: BreakGlassReview; onDone: () => void }) {
  const [outcome, setOutcome] = useState('')
  const [words, setWords] = useState('')
  const queries = useQueryClient()
  const reviewing = useSubmission(
    (body: object, idempotencyKey) =>
      call('POST', `/consent/v1/break-glass-reviews/${review.id}/outcome`, {
        body,
        version: review.version,
        idempotencyKey,
      }),
    async () => {
      onDone()
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['break-glass-reviews'] }),
        queries.invalidateQueries({ queryKey: ['officers-workplace'] }),
      ])
    },
  )
  return (
    <Form onSubmit={() => void reviewing.submit({ outcome: outcome || undefined, words })}>
      <FormFailure of={reviewing} />
      <RadioChoices
        name="outcome"
        legend={texts.outcome}
        choices={Object.entries(texts.outcomes).map(([value, label]) => ({ value, label }))}
        value={outcome}
        onChange={setOutcome}
        failure={reviewing.failure}
      />
      <TextArea
        name="words"
        label={texts.words}
        hint={texts.wordsHint}
        maxLength={2000}
        value={words}
        onChange={setWords}
        failure={reviewing.failure}
      />
      <SubmitButton pending={reviewing.pending}>{texts.review}</SubmitButton>
    </Form>
  )
}
