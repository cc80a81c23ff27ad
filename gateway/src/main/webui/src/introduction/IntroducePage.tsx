import { useParams, useSearch as useAddress } from '@tanstack/react-router'
import { useState } from 'react'
import type { Hit } from '../api/directory'
import type { HelpRequest, Introduction } from '../api/messaging'
import { useHelpRequest } from '../help-request/helpRequests'
import { Alert } from '../ui/Alert'
import { Loaded } from '../ui/Loaded'
import { Page } from '../ui/Page'
import { FindInitiative } from './FindInitiative'
import { IntroduceForm } from './IntroduceForm'
import { useIntroductions } from './introductions'
import { texts } from './texts'

/** First where, then what they hear. After a no it begins at the next ones for the same wish. */
export function IntroducePage() {
  const { id } = useParams({ from: '/hulpvragen/$id/voorstellen' })
  const { na } = useAddress({ from: '/hulpvragen/$id/voorstellen' })
  const request = useHelpRequest(id)
  const introductions = useIntroductions(id)
  return (
    <Loaded query={request} page>
      {(found) => (
        <Loaded query={introductions} page>
          {(before) => (
            <Introduce
              key={na}
              request={found}
              before={before ?? []}
              after={before?.find((introduction) => introduction.id === na)}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

function Introduce({
  request,
  before,
  after,
}: {
  request: HelpRequest
  before: Introduction[]
  after: Introduction | undefined
}) {
  const [chosen, setChosen] = useState<Hit>()
  return (
    <Page title={texts.title(request.calledName ?? texts.someone)}>
      {after && !chosen && (
        <Alert type="info">
          <p>{texts.afterNo(after.initiativeName)}</p>
        </Alert>
      )}
      {chosen ? (
        <IntroduceForm
          request={request}
          initiative={chosen}
          after={after}
          onOther={() => setChosen(undefined)}
        />
      ) : (
        <FindInitiative before={before} after={after} onChoose={setChosen} />
      )}
    </Page>
  )
}
