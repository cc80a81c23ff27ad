import { Button } from '@utrecht/button-react'
import { useState } from 'react'
import type { Care } from '../api/directory'
import type { Violation } from '../api/problem'
import { ColleaguePicker, type Picked } from '../directory/ColleaguePicker'
import { atField } from '../form/atField'
import { TextField } from '../form/Field'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { Loaded } from '../ui/Loaded'
import { Section } from '../ui/Page'
import { useTold } from '../ui/useTold'
import { useCare, useDeed } from './quality'
import { texts } from './texts'

/** Who watches over an entry; a professional watches over himself. */
export function OwnerForm({ id }: { id: string }) {
  return (
    <Section title={texts.ownerTitle}>
      <Loaded query={useCare(id)}>{(care) => <Assign care={care} />}</Loaded>
    </Section>
  )
}

function Assign({ care }: { care: Care }) {
  const [picked, setPicked] = useState<Picked>()
  const [email, setEmail] = useState('')
  const [told, tell, hush] = useTold<'ownerSaved' | 'ownerReleased'>(texts)
  const path = `/directory/v1/entries/${care.id}/owner`
  const assigning = useDeed(
    (body: object) => ({ method: 'PUT', path, body }),
    () => {
      setPicked(undefined)
      setEmail('')
      tell('ownerSaved')
    },
    ['care', 'worklist'],
  )
  const failure = atField(assigning.failure, besideTheFirst)
  const releasing = useDeed(
    () => ({ method: 'DELETE', path }),
    () => tell('ownerReleased'),
    ['care', 'worklist'],
  )
  if (care.kind === 'PROFESSIONAL') return <p>{texts.ownerNow(care.title)}</p>
  return (
    <>
      <p>
        {care.owner ? texts.ownerNow(care.owner.name) : texts.ownerNone}{' '}
        {care.kind === 'ORGANISATION' && texts.ownerHint}
      </p>
      {told}
      {care.assigned && (
        <div>
          <FormFailure of={releasing} />
          <Button
            appearance="subtle-button"
            busy={releasing.pending}
            onClick={() => {
              hush()
              void releasing.submit()
            }}
          >
            {texts.ownerRelease}
          </Button>
        </div>
      )}
      <Form
        onSubmit={() => {
          hush()
          void assigning.submit({ professionalId: picked?.id, email: email === '' ? undefined : email })
        }}
      >
        <FormFailure of={{ ...assigning, failure }} />
        <ColleaguePicker
          name="professionalId"
          label={texts.ownerPick}
          picked={picked}
          onPick={setPicked}
          failure={failure}
        />
        {care.kind === 'INITIATIVE' && (
          <TextField
            name="email"
            label={texts.ownerEmail}
            hint={texts.ownerEmailHint}
            value={email}
            onChange={setEmail}
            failure={failure}
          />
        )}
        <SubmitButton pending={assigning.pending} appearance="secondary-action-button">
          {texts.ownerSave}
        </SubmitButton>
      </Form>
    </>
  )
}

/** That one of both must be filled in stands beside the first of them. */
function besideTheFirst({ field }: Violation): string {
  return field === 'oneOfBoth' ? 'professionalId' : field
}
