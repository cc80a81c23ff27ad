import { Button } from '@utrecht/button-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { OrganisationCare } from '../api/directory'
import { get } from '../api/http'
import type { Page as PageOf } from '../api/session'
import { EntryLink } from '../directory/EntryLink'
import { Tick } from '../form/Choices'
import { TextField } from '../form/Field'
import { Form } from '../form/Form'
import { cursor } from '../help-request/helpRequests'
import { More } from '../quality/More'
import { OwnerForm } from '../quality/OwnerForm'
import { serverNow } from '../time/clock'
import { moment } from '../time/moments'
import { Expand, Facts } from '../ui/Expand'
import { Loaded } from '../ui/Loaded'
import { ButtonLink } from '../ui/links'
import { Page } from '../ui/Page'
import { texts } from './organisationTexts'

/** Every organisation with who watches over it; also asked again when an owner was assigned, with the other work. */
function useOrganisationCares(unowned: boolean, name: string) {
  return useInfiniteQuery({
    queryKey: ['worklist', 'organisations', unowned, name],
    queryFn: ({ pageParam, signal }) =>
      get<PageOf<OrganisationCare>>(
        `/directory/v1/worklist/organisations?unowned=${unowned}&name=${encodeURIComponent(name)}&limit=10${cursor(pageParam)}`,
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}

export function OrganisationsPage() {
  const [unowned, setUnowned] = useState(false)
  const [typed, setTyped] = useState('')
  const [name, setName] = useState('')
  const organisations = useOrganisationCares(unowned, name)
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Form
        role="search"
        onSubmit={() => {
          setName(typed.trim())
        }}
      >
        <TextField name="naam" label={texts.find} value={typed} onChange={setTyped} failure={undefined} />
        <Button type="submit" appearance="primary-action-button">
          {texts.search}
        </Button>
      </Form>
      <Tick name="zonder-bewaker" label={texts.unowned} checked={unowned} onChange={setUnowned} />
      <Loaded query={organisations}>
        {(data) => {
          const items = data.pages.flatMap((page) => page.items)
          if (items.length === 0) return <p role="status">{nothing(unowned, name)}</p>
          return (
            <ul className="bb-list">
              {items.map((item) => (
                <OrganisationItem key={item.id} item={item} />
              ))}
            </ul>
          )
        }}
      </Loaded>
      <More query={organisations} label={texts.more} />
    </Page>
  )
}

function OrganisationItem({ item }: { item: OrganisationCare }) {
  const [assigning, setAssigning] = useState(false)
  return (
    <li className="bb-stack">
      <div>
        <h2 className="bb-item__title">
          <EntryLink kind="ORGANISATION" id={item.id}>
            {item.name}
          </EntryLink>{' '}
          <span className="bb-tag">{item.kindName}</span>
        </h2>
        <Facts facts={[[texts.owner, item.owner?.name ?? texts.nobody]]} />
      </div>
      <Expand label={texts.about(item.name)}>
        <Facts
          facts={[
            [texts.entries, texts.counted(item.counts)],
            [texts.stale, texts.staleCount(item.counts.stale)],
            [texts.provisioned, peopleCome(item)],
          ]}
        />
        <div className="bb-row">
          <ButtonLink
            to="/beheer/gegevens/$kind/$id"
            params={{ kind: 'ORGANISATION', id: item.id }}
            aria-label={texts.of(texts.edit, item.name)}
          >
            {texts.edit}
          </ButtonLink>
          <ButtonLink
            appearance="subtle"
            to="/beheer/organisaties/$id/sleutels"
            params={{ id: item.id }}
            aria-label={texts.of(texts.tokens, item.name)}
          >
            {texts.tokens}
          </ButtonLink>
          <ButtonLink
            appearance="subtle"
            to="/beheer/geschiedenis/$id"
            params={{ id: item.id }}
            aria-label={texts.of(texts.history, item.name)}
          >
            {texts.history}
          </ButtonLink>
        </div>
      </Expand>
      <div className="bb-row">
        <Button
          appearance="secondary-action-button"
          aria-expanded={assigning}
          aria-label={assigning ? texts.of(texts.close, item.name) : texts.of(texts.assign, item.name)}
          onClick={() => setAssigning(!assigning)}
        >
          {assigning ? texts.close : texts.assign}
        </Button>
      </div>
      {assigning && (
        <div role="group" aria-label={texts.assignTo(item.name)}>
          <OwnerForm id={item.id} />
        </div>
      )}
    </li>
  )
}

function nothing(unowned: boolean, name: string): string {
  if (name !== '') return texts.noneNamed(name)
  return unowned ? texts.noneUnowned : texts.none
}

function peopleCome({ provisioned, lastProvisionedAt }: OrganisationCare): string {
  if (!provisioned) return texts.byHand
  return lastProvisionedAt
    ? `${texts.byItself} ${texts.lastUsed(moment(lastProvisionedAt, serverNow()))}`
    : texts.byItself
}
