import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { NewProvisioningToken, Organisation } from '../api/directory'
import { call, get } from '../api/http'
import { TextField } from '../form/Field'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { Loaded } from '../ui/Loaded'
import { TextLink } from '../ui/links'
import { Page, Section } from '../ui/Page'
import { NewSecret } from './NewSecret'
import { TokenList } from './TokenList'
import { endOf, tokensAddress } from './tokens'
import { texts } from './tokenTexts'

export function TokensPage() {
  const { id } = useParams({ from: '/beheer/organisaties/$id/sleutels' })
  const organisation = useQuery({
    queryKey: ['organisation', id],
    queryFn: ({ signal }) => get<Organisation>(`/directory/v1/organisations/${id}`, signal),
  })
  return (
    <Loaded query={organisation} page>
      {(found) => (
        <Page title={texts.title} lead={texts.lead(found.name)}>
          <MakeToken organisation={id} />
          <TokenList organisation={id} />
          <p>
            <TextLink to="/beheer/gegevens/$kind/$id" params={{ kind: 'ORGANISATION', id }}>
              {texts.back}
            </TextLink>
          </p>
        </Page>
      )}
    </Loaded>
  )
}

function MakeToken({ organisation }: { organisation: string }) {
  const [label, setLabel] = useState('')
  const [until, setUntil] = useState('')
  // Kept on this screen only: neither a cache nor the address may hold a secret.
  const [made, setMade] = useState<NewProvisioningToken>()
  const [lost, setLost] = useState(false)
  const queries = useQueryClient()
  const making = useSubmission(
    (body: object, idempotencyKey) =>
      call<NewProvisioningToken | undefined>('POST', tokensAddress(organisation), { body, idempotencyKey }),
    async ({ data }) => {
      setMade(data)
      // A repeated call is answered without the secret: it was in the answer that got lost.
      setLost(data === undefined)
      setLabel('')
      setUntil('')
      await queries.invalidateQueries({ queryKey: ['provisioning-tokens', organisation] })
    },
  )
  if (made !== undefined) return <NewSecret made={made} onStored={() => setMade(undefined)} />
  return (
    <Section title={texts.makeTitle}>
      {lost && <p role="alert">{texts.lost}</p>}
      <Form onSubmit={() => void making.submit({ label, expiresAt: endOf(until) })}>
        <FormFailure of={making} />
        <TextField
          name="label"
          label={texts.label}
          hint={texts.labelHint}
          value={label}
          maxLength={100}
          onChange={setLabel}
          failure={making.failure}
        />
        <TextField
          name="expiresAt"
          type="date"
          label={texts.until}
          hint={texts.untilHint}
          optional
          value={until}
          onChange={setUntil}
          failure={making.failure}
        />
        <SubmitButton pending={making.pending}>{texts.make}</SubmitButton>
      </Form>
    </Section>
  )
}
