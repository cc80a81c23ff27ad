import { Button } from '@utrecht/button-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../api/http'
import type { ProposalEffect, RegisterEntry } from '../api/consent'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { useFocusOnArrival } from '../ui/arrival'
import { ButtonLink } from '../ui/links'
import { useTold } from '../ui/useTold'
import { EffectTable } from './EffectTable'
import type { Names } from './names'
import { texts as proposalTexts } from './proposalTexts'
import { texts } from './texts'

interface SwitchProps {
  entry: RegisterEntry
  summary: string
  names: Names
}

/** On or off for one's own organisation, after seeing what that changes; what ships off takes a proposal. */
export function RegisterSwitch({ entry, summary, names }: SwitchProps) {
  if (entry.onlyByProposal) {
    return (
      <div className="bb-stack">
        <p className="bb-quiet">{texts.onlyByProposal}</p>
        <div>
          <ButtonLink to="/register/voorstellen/nieuw" search={{ over: entry.id }}>
            {proposalTexts.propose}
          </ButtonLink>
        </div>
      </div>
    )
  }
  return <Switch entry={entry} summary={summary} names={names} />
}

function Switch({ entry, summary, names }: SwitchProps) {
  const [effect, setEffect] = useState<ProposalEffect>()
  const [told, tell] = useTold(texts.switched)
  const queries = useQueryClient()
  const path = `/consent/v1/register/${entry.id}/active`
  const foreseeing = useSubmission(
    (active: boolean) => call<ProposalEffect>('POST', `${path}/effect`, { body: { active } }),
    ({ data }) => setEffect(data),
  )
  const switching = useSubmission(
    (active: boolean) => call('PUT', path, { body: { active }, version: entry.version }),
    async (_, active) => {
      setEffect(undefined)
      tell(active ? 'on' : 'off')
      await queries.invalidateQueries({ queryKey: ['register'] })
    },
  )
  const action = entry.active ? texts.switchOff : texts.switchOn
  return (
    <div className="bb-stack">
      <FormFailure of={foreseeing.failure ? foreseeing : switching} />
      {effect ? (
        <>
          <EffectTitle>{texts.switchEffect(action)}</EffectTitle>
          <EffectTable effect={effect} names={names} />
          <div className="bb-row">
            <Button
              appearance="primary-action-button"
              busy={switching.pending}
              aria-label={texts.switchLabel(action, summary)}
              onClick={() => void switching.submit(!entry.active)}
            >
              {action}
            </Button>
            <Button
              appearance="subtle-button"
              onClick={() => {
                setEffect(undefined)
                tell('left')
              }}
            >
              {texts.leave}
            </Button>
          </div>
        </>
      ) : (
        <div>
          <Button
            appearance="secondary-action-button"
            busy={foreseeing.pending}
            aria-label={texts.switchLabel(action, summary)}
            onClick={() => void foreseeing.submit(!entry.active)}
          >
            {action}
          </Button>
        </div>
      )}
      {told}
    </div>
  )
}

function EffectTitle({ children }: { children: string }) {
  return (
    <h3 className="bb-item__title" ref={useFocusOnArrival<HTMLHeadingElement>()} tabIndex={-1}>
      {children}
    </h3>
  )
}
