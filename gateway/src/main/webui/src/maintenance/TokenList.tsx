import { Button } from '@utrecht/button-react'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ProvisioningToken } from '../api/directory'
import { call } from '../api/http'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { date, moment } from '../time/moments'
import { useNow } from '../time/useNow'
import { Loaded } from '../ui/Loaded'
import { useFocusOnArrival } from '../ui/arrival'
import { Section } from '../ui/Page'
import { isUsable, tokensAddress, useTokens, validity } from './tokens'
import { texts } from './tokenTexts'

export function TokenList({ organisation }: { organisation: string }) {
  const tokens = useTokens(organisation)
  const queries = useQueryClient()
  const revoking = useSubmission(
    (id: string) => call('DELETE', `${tokensAddress(organisation)}/${id}`),
    () => queries.invalidateQueries({ queryKey: ['provisioning-tokens', organisation] }),
  )
  return (
    <Section title={texts.current}>
      <FormFailure of={revoking} />
      <Loaded query={tokens}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{texts.none}</p>
          ) : (
            <ul className="bb-list">
              {items.map((token) => (
                <Token key={token.id} token={token} onRevoke={() => void revoking.submit(token.id)} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  )
}

function Token({ token, onRevoke }: { token: ProvisioningToken; onRevoke: () => void }) {
  const now = useNow()
  const [asked, setAsked] = useState(false)
  // The buttons come and go, so the focus needs a place that stays.
  const item = useRef<HTMLLIElement>(null)
  return (
    <li className="bb-item" ref={item} tabIndex={-1}>
      <div className="bb-item__main">
        <strong>{token.label}</strong>
        <p>{validity(token, now)}</p>
        <p className="bb-quiet">
          {texts.made(date(token.createdAt))}.{' '}
          {token.lastUsedAt === undefined ? texts.unused : texts.used(moment(token.lastUsedAt, now))}.
        </p>
        {asked && (
          <Sure
            label={token.label}
            onYes={() => {
              setAsked(false)
              item.current?.focus()
              onRevoke()
            }}
            onNo={() => {
              setAsked(false)
              item.current?.focus()
            }}
          />
        )}
      </div>
      {isUsable(token, now) && !asked && (
        <Button
          appearance="secondary-action-button"
          aria-label={texts.revokeOne(token.label)}
          onClick={() => setAsked(true)}
        >
          {texts.revoke}
        </Button>
      )}
    </li>
  )
}

function Sure({ label, onYes, onNo }: { label: string; onYes: () => void; onNo: () => void }) {
  const question = useFocusOnArrival<HTMLParagraphElement>()
  return (
    <div>
      <p ref={question} tabIndex={-1}>
        {texts.revokeSure(label)}
      </p>
      <div className="bb-row">
        <Button appearance="primary-action-button" hint="danger" onClick={onYes}>
          {texts.revokeYes}
        </Button>
        <Button appearance="secondary-action-button" onClick={onNo}>
          {texts.keep}
        </Button>
      </div>
    </div>
  )
}
