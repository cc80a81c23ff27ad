import { Button } from '@utrecht/button-react'
import { Textbox } from '@utrecht/textbox-react'
import { FormLabel } from '@utrecht/form-label-react'
import { useId, useState } from 'react'
import type { NewProvisioningToken } from '../api/directory'
import { useFocusOnArrival } from '../ui/arrival'
import { Section } from '../ui/Page'
import { texts } from './tokenTexts'

/** The one time a secret is on screen. */
export function NewSecret({ made, onStored }: { made: NewProvisioningToken; onStored: () => void }) {
  const warning = useFocusOnArrival<HTMLParagraphElement>()
  return (
    <Section title={texts.copyTitle}>
      <p ref={warning} tabIndex={-1} role="status">
        {texts.copyWarning}
      </p>
      <Copyable label={texts.address} value={`${window.location.origin}/scim/v2`} />
      <Copyable label={texts.token} value={made.token} />
      <div className="bb-row">
        <Button appearance="primary-action-button" onClick={onStored}>
          {texts.stored}
        </Button>
      </div>
    </Section>
  )
}

function Copyable({ label, value }: { label: string; value: string }) {
  const id = useId()
  const [told, setTold] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value)
      setTold(texts.copied)
    } catch {
      setTold(texts.copyFailed)
    }
  }
  return (
    <div className="bb-field">
      <FormLabel htmlFor={id}>{label}</FormLabel>
      <div className="bb-row">
        <Textbox id={id} value={value} readOnly onFocus={(event) => event.target.select()} />
        <Button
          appearance="secondary-action-button"
          aria-label={`${texts.copy}: ${label}`}
          onClick={() => void copy()}
        >
          {texts.copy}
        </Button>
        <span role="status">{told}</span>
      </div>
    </div>
  )
}
