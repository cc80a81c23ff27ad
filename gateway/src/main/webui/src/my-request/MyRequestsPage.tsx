import { BreakGlassNotice } from '../break-glass/MyBreakGlass'
import type { MyRequest } from '../api/messaging'
import { useMoments, useTexts } from '../language/useLanguage'
import { useNow } from '../time/useNow'
import { Loaded } from '../ui/Loaded'
import { ButtonLink, TextLink } from '../ui/links'
import { Page } from '../ui/Page'
import { MyQuestions } from '../my-consent/MyQuestions'
import { MyRequestView } from './MyRequestPage'
import { useMyRequests, useNeed } from './myRequests'

/** With one request, that is the page; with more, a list of them. */
export function MyRequestsPage() {
  const texts = useTexts('myRequest')
  return (
    <Loaded query={useMyRequests()} page>
      {(requests) => {
        const [only, ...more] = requests
        if (only && more.length === 0) return <MyRequestView id={only.id} />
        return (
          <Page title={texts.listTitle}>
            <BreakGlassNotice />
            <MyQuestions />
            {requests.length === 0 ? <NoRequest /> : <List requests={requests} />}
          </Page>
        )
      }}
    </Loaded>
  )
}

function NoRequest() {
  const texts = useTexts('myRequest')
  return (
    <>
      <p>{texts.none}</p>
      <p>{texts.noneHelp}</p>
      <div>
        <ButtonLink to="/code" appearance="primary-action">
          {texts.code}
        </ButtonLink>
      </div>
    </>
  )
}

function List({ requests }: { requests: MyRequest[] }) {
  const texts = useTexts('myRequest')
  const { moment, saysHour } = useMoments()
  const needOf = useNeed()
  const now = useNow()
  return (
    <ul className="bb-list">
      {requests.map((request) => (
        <li key={request.id}>
          <h2 className="bb-item__title">
            <TextLink to="/mijn-vraag/$id" params={{ id: request.id }}>
              {needOf(request)}
            </TextLink>
          </h2>
          {request.now && (
            <p>
              {request.now.text}{' '}
              {request.now.by &&
                !saysHour(request.now.text, request.now.by) &&
                texts.by(moment(request.now.by, now))}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
