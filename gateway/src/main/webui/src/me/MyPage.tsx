import type { Professional } from '../api/directory'
import { useMe } from '../directory/entries'
import { ReachabilityLine } from '../directory/ReachabilityLine'
import { Initials } from '../ui/Face'
import { Loaded } from '../ui/Loaded'
import { TextLink } from '../ui/links'
import { Page } from '../ui/Page'
import { Confirmations } from '../quality/Confirmations'
import { ReportsForMe } from '../quality/ReportsForMe'
import { Absences } from './Absences'
import { Details } from './Details'
import { Presence } from './Presence'
import { texts } from './texts'

export function MyPage() {
  return (
    <Loaded query={useMe()} page>
      {(professional) => <Mine me={professional} />}
    </Loaded>
  )
}

function Mine({ me }: { me: Professional }) {
  return (
    <Page title={texts.title} lead={texts.lead}>
      <div className="bb-face bb-face--big">
        <Initials name={me.name} />
        <div>
          <div className="bb-face__name">{me.name}</div>
          {me.reachability && <ReachabilityLine reachability={me.reachability} />}
          <TextLink to="/collega/$id" params={{ id: me.id }}>
            {texts.view}
          </TextLink>
        </div>
      </div>
      <Confirmations />
      <ReportsForMe />
      <Presence me={me} />
      <Absences me={me} />
      <Details me={me} />
    </Page>
  )
}
