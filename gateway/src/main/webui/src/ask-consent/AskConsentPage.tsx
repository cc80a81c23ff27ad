import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { AskConsentSearch } from '../app/router'
import { useTeam } from '../directory/entries'
import { ChooseHelpRequest } from '../help-request/ChooseHelpRequest'
import { useHelpRequest } from '../help-request/helpRequests'
import { Loaded } from '../ui/Loaded'
import { Page, Section } from '../ui/Page'
import { AskConsent } from './AskConsent'
import { NOBODY, type ChosenRecipient } from './recipient'
import { texts } from './texts'

/** Asking without coming from a help request: which one is the first thing to choose. */
export function AskConsentPage() {
  const search = useSearch({ from: '/toestemming-vragen' })
  const [requestId, setRequestId] = useState(search.hulpvraag)
  const request = useHelpRequest(requestId)
  return (
    <Page title={texts.pageTitle} lead={texts.pageLead}>
      {/* One that can't be read gives way to the others. */}
      <ChooseHelpRequest
        chosenId={request.isError ? undefined : requestId}
        chosen={request.data}
        onChoose={setRequestId}
      />
      {requestId !== undefined && (
        <Loaded query={request}>
          {({ residentId }) => (
            <Section title={texts.ask}>
              <Prefilled key={residentId} residentId={residentId} search={search} />
            </Section>
          )}
        </Loaded>
      )}
    </Page>
  )
}

/** With what the guide was asked about, when one comes from there. */
function Prefilled({ residentId, search }: { residentId: string; search: AskConsentSearch }) {
  const team = useTeam(search.team)
  const start = (recipient: ChosenRecipient) => ({ purpose: search.doel ?? '', recipient })
  if (search.team === undefined) {
    const recipient: ChosenRecipient = search.rol ? { by: 'role', role: search.rol } : NOBODY
    return <AskConsent main residentId={residentId} start={start(recipient)} />
  }
  return (
    <Loaded query={team}>
      {({ id, name }) => (
        <AskConsent
          main
          residentId={residentId}
          start={start({ by: 'team', role: '', team: { id, name } })}
        />
      )}
    </Loaded>
  )
}
