import { Button } from '@utrecht/button-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, get, getIfThere } from '../api/http'
import type { Erasure, ErasureStay, MyErasure } from '../api/consent'
import type { ErasureProof } from '../api/messaging'
import { hasStatus } from '../api/problem'
import { Tick } from '../form/Choices'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { useSubmission } from '../form/submission'
import { useMoments, useTexts } from '../language/useLanguage'
import { useNow } from '../time/useNow'
import { useKindName } from '../my-copy/useKindName'
import { Alert } from '../ui/Alert'
import { Facts } from '../ui/Expand'
import { Loaded } from '../ui/Loaded'
import { TextLink } from '../ui/links'
import { Page, Section } from '../ui/Page'

const PATH = '/consent/v1/my-erasure'
const ASK_AGAIN_MS = 1_000

/** Everything gone (AVG 17): what goes and what stays first, then the press, then the proof. */
export function ErasurePage() {
  const [erased, setErased] = useState<Erasure>()
  return erased ? <Proof erased={erased} /> : <Before onErased={setErased} />
}

function Before({ onErased }: { onErased: (erased: Erasure) => void }) {
  const texts = useTexts('erasure')
  const outlook = useQuery({
    queryKey: ['my-erasure'],
    queryFn: ({ signal }) => getIfThere<MyErasure>(PATH, signal),
  })
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Loaded query={outlook}>
        {(told) => (told ? <Outlook told={told} onErased={onErased} /> : <p>{texts.nothingYet}</p>)}
      </Loaded>
    </Page>
  )
}

function Outlook({ told, onErased }: { told: MyErasure; onErased: (erased: Erasure) => void }) {
  const texts = useTexts('erasure')
  return (
    <>
      <Section title={texts.goes}>
        <ul>
          {told.goes.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      </Section>
      <Section title={texts.stays}>
        <p>{texts.staysHelp}</p>
        <Stays stays={told.stays} />
      </Section>
      <Section title={texts.outside}>
        <p>{texts.outsideHelp}</p>
        <p>
          <TextLink to="/mijn-rechten">{texts.otherwise}</TextLink>
        </p>
      </Section>
      <Section title={texts.wipe}>
        {told.possible ? (
          <WipeForm onErased={onErased} />
        ) : (
          <Alert type="info" title={texts.notYet}>
            {told.obstacles.map((obstacle) => (
              <p key={obstacle}>{obstacle}</p>
            ))}
          </Alert>
        )}
      </Section>
    </>
  )
}

function WipeForm({ onErased }: { onErased: (erased: Erasure) => void }) {
  const texts = useTexts('erasure')
  const [understood, setUnderstood] = useState(false)
  const queries = useQueryClient()
  const wiping = useSubmission(
    (body: { understood: boolean }, idempotencyKey) =>
      call<Erasure | undefined>('POST', PATH, { body, idempotencyKey }),
    async ({ data, createdId }) => {
      // An answer that was lost is found again by its key, and then only names the proof.
      const proof = data ?? (await get<Erasure>(`/consent/v1/erasures/${createdId}`))
      onErased(proof)
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
    },
  )
  return (
    <Form onSubmit={() => void wiping.submit({ understood })}>
      <FormFailure of={wiping} />
      <Tick
        name="understood"
        label={texts.understood}
        checked={understood}
        onChange={setUnderstood}
        failure={wiping.failure ?? { message: '', violations: [], stale: false }}
      />
      <SubmitButton pending={wiping.pending}>{texts.press}</SubmitButton>
    </Form>
  )
}

/** The number is all that is left, so it is shown, and to be kept by whoever wants to. */
function Proof({ erased }: { erased: Erasure }) {
  const texts = useTexts('erasure')
  const { date, moment } = useMoments()
  const now = useNow()
  const kindName = useKindName()
  const rest = useQuery({
    queryKey: ['erasure', erased.id],
    queryFn: ({ signal }) => get<ErasureProof>(`/messaging/v1/erasures/${erased.id}`, signal),
    // The other service hears it by itself, mostly within a second; until then there is nothing to prove.
    retry: (_, error) => hasStatus(error, 404, 502, 503),
    retryDelay: ASK_AGAIN_MS,
  })
  return (
    <Page title={texts.done} lead={texts.doneLead} arrives>
      <Facts
        facts={[
          [texts.when, moment(erased.erasedAt, now)],
          [texts.number, <code key="number">{erased.id}</code>],
          [texts.partConsent, erased.keyDestroyed ? texts.keyGone : texts.busy],
          [texts.partRequests, rest.data?.keyDestroyed ? texts.keyGone : texts.busy],
          [texts.count, rest.data && texts.counted(rest.data.requests, rest.data.caseItems)],
        ]}
      />
      <Section title={texts.staysNow}>
        {rest.data && rest.data.kept.length > 0 && (
          <ul>
            {rest.data.kept.map((kept) => (
              <li key={`${kept.kind} ${kept.recordedAt}`}>
                {texts.kept(kindName(kept), kept.organisation, date(kept.until))}{' '}
                <span className="bb-quiet">{kept.law}</span>
              </li>
            ))}
          </ul>
        )}
        <Stays stays={erased.stays} />
      </Section>
      <div className="bb-no-print">
        <Button appearance="secondary-action-button" onClick={() => window.print()}>
          {texts.print}
        </Button>
      </div>
    </Page>
  )
}

function Stays({ stays }: { stays: ErasureStay[] }) {
  return (
    <ul>
      {stays.map((stay) => (
        <li key={stay.sentence + stay.law}>
          {stay.sentence} <span className="bb-quiet">{stay.law}</span>
        </li>
      ))}
    </ul>
  )
}
