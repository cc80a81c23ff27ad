import { Button } from '@utrecht/button-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { NameMask } from '../api/consent'
import { call } from '../api/http'
import { useIs } from '../app/session'
import { ColleaguePicker, type Picked } from '../directory/ColleaguePicker'
import { TextArea } from '../form/Field'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { useSubmission } from '../form/submission'
import { moment } from '../time/moments'
import { useNow } from '../time/useNow'
import { Expand, Facts } from '../ui/Expand'
import { Loaded } from '../ui/Loaded'
import { Page, Section } from '../ui/Page'
import { useTold } from '../ui/useTold'
import { MASKS, MASKS_KEY, useNameMasks } from './masks'
import { texts } from './texts'

const MOST_CHARACTERS = 500

type Done = 'masked' | 'lifted'

/** Whose names residents don't hear, and why. The privacy officer decides; the FG looks on. */
export function NameMasksPage() {
  const keeper = useIs('privacy-officer')
  const [lifted, setLifted] = useState(false)
  const [told, tell] = useTold<Done>(texts)
  return (
    <Page title={texts.title} lead={keeper ? texts.lead : texts.leadDpo}>
      {told}
      <Loaded query={useNameMasks(lifted)}>
        {(masks) =>
          masks.length === 0 ? (
            <p>{lifted ? texts.liftedNone : texts.none}</p>
          ) : (
            <ul className="bb-list">
              {masks.map((mask) => (
                <li key={mask.id}>
                  <Mask mask={mask} onLifted={keeper && !lifted ? () => tell('lifted') : undefined} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <div>
        <Button appearance="subtle-button" onClick={() => setLifted(!lifted)}>
          {lifted ? texts.showStanding : texts.showLifted}
        </Button>
      </div>
      {keeper && (
        <Section title={texts.mask}>
          <NewMask onDone={() => tell('masked')} />
        </Section>
      )}
    </Page>
  )
}

function Mask({ mask, onLifted }: { mask: NameMask; onLifted: (() => void) | undefined }) {
  const now = useNow()
  return (
    <article className="bb-stack">
      <h2 className="bb-item__title">{mask.name ?? texts.unknown}</h2>
      <p className="bb-quiet">{mask.organisation}</p>
      <Facts
        facts={[
          [texts.why, mask.reason],
          [texts.liftWhy, mask.liftReason],
        ]}
      />
      <p className="bb-quiet">{texts.setBy(mask.setBy, moment(mask.setAt, now))}</p>
      {mask.liftedBy && mask.liftedAt && (
        <p className="bb-quiet">{texts.liftedBy(mask.liftedBy, moment(mask.liftedAt, now))}</p>
      )}
      {onLifted && (
        <Expand label={texts.lift}>
          <Lift mask={mask} onDone={onLifted} />
        </Expand>
      )}
    </article>
  )
}

function NewMask({ onDone }: { onDone: () => void }) {
  const [colleague, setColleague] = useState<Picked>()
  const [reason, setReason] = useState('')
  const queries = useQueryClient()
  const masking = useSubmission(
    (body: object, idempotencyKey) => call('POST', MASKS, { body, idempotencyKey }),
    async () => {
      setColleague(undefined)
      setReason('')
      onDone()
      await queries.invalidateQueries({ queryKey: MASKS_KEY })
    },
  )
  return (
    <Form onSubmit={() => void masking.submit({ colleagueId: colleague?.id, reason })}>
      <FormFailure of={masking} />
      <ColleaguePicker
        name="colleagueId"
        label={texts.who}
        hint={texts.whoHint}
        picked={colleague}
        onPick={setColleague}
        failure={masking.failure}
      />
      <TextArea
        name="reason"
        label={texts.reason}
        hint={texts.reasonHint}
        maxLength={MOST_CHARACTERS}
        value={reason}
        onChange={setReason}
        failure={masking.failure}
      />
      <SubmitButton pending={masking.pending}>{texts.save}</SubmitButton>
    </Form>
  )
}

function Lift({ mask, onDone }: { mask: NameMask; onDone: () => void }) {
  const [reason, setReason] = useState('')
  const queries = useQueryClient()
  const lifting = useSubmission(
    (body: object, idempotencyKey) =>
      call('POST', `${MASKS}/${mask.id}/lifting`, { body, version: mask.version, idempotencyKey }),
    async () => {
      onDone()
      await queries.invalidateQueries({ queryKey: MASKS_KEY })
    },
  )
  return (
    <Form onSubmit={() => void lifting.submit({ reason })}>
      <FormFailure of={lifting} />
      <TextArea
        name="reason"
        label={texts.liftReason}
        hint={texts.liftHint}
        maxLength={MOST_CHARACTERS}
        value={reason}
        onChange={setReason}
        failure={lifting.failure}
      />
      <SubmitButton pending={lifting.pending} appearance="secondary-action-button">
        {texts.liftSave}
      </SubmitButton>
    </Form>
  )
}
