import { Button } from '@utrecht/button-react'
import { useEnforces } from '../app/enforcement'
import { useNow } from '../time/useNow'
import { moment } from '../time/moments'
import { Initials } from '../ui/Face'
import { Loaded } from '../ui/Loaded'
import { ButtonLink, TextLink } from '../ui/links'
import { Page } from '../ui/Page'
import { ConsentMarks } from './ConsentMarks'
import { useHelpRequests, type HelpRequestSummary } from './helpRequests'
import { texts } from './texts'

export function HelpRequestsPage() {
  const requests = useHelpRequests()
  const enforces = useEnforces()
  return (
    <Page title={texts.listTitle} lead={enforces ? texts.notForEnforcement : texts.listLead}>
      {!enforces && (
        <div>
          <ButtonLink to="/hulpvragen/nieuw" appearance="primary-action">
            {texts.new}
          </ButtonLink>
        </div>
      )}
      <Loaded query={requests}>
        {(data) => !enforces && <RequestList requests={data.pages.flatMap((page) => page.items)} />}
      </Loaded>
      {requests.hasNextPage && (
        <div>
          <Button
            appearance="subtle-button"
            busy={requests.isFetchingNextPage}
            onClick={() => void requests.fetchNextPage()}
          >
            {texts.more}
          </Button>
        </div>
      )}
    </Page>
  )
}

function RequestList({ requests }: { requests: HelpRequestSummary[] }) {
  const now = useNow()
  if (requests.length === 0) return <p>{texts.none}</p>
  return (
    <ul className="bb-list">
      {requests.map((request) => (
        <li key={request.id}>
          <article className="bb-face">
            <Initials name={request.calledName ?? texts.someone} />
            <div>
              <h2 className="bb-item__title">
                <TextLink to="/hulpvragen/$id" params={{ id: request.id }}>
                  {request.calledName ?? texts.someone}
                </TextLink>{' '}
                {texts.statuses[request.status] && (
                  <span className="bb-tag">{texts.statuses[request.status]}</span>
                )}{' '}
                <ConsentMarks consents={request.consents} />
              </h2>
              {request.ownWords && <p className="bb-excerpt">{request.ownWords}</p>}
              <p className="bb-quiet">{request.nextStep?.text ?? moment(request.openedAt, now)}</p>
            </div>
          </article>
        </li>
      ))}
    </ul>
  )
}
