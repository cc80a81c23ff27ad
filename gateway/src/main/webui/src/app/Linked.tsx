import { useState, type ReactNode } from 'react'
import { hasStatus } from '../api/problem'
import { useMe } from '../directory/entries'
import { useInbox } from '../inbox/inbox'
import { Page } from '../ui/Page'
import { useIs } from './session'
import { texts } from './texts'

/**
 * Waits until a professional's account is known everywhere. The first sign-in links it in the sociale kaart, and the other services
 * hear of that a moment later; until then they say no.
 */
export function Linked({ children }: { children: ReactNode }) {
  const professional = useIs('professional')
  const me = useMe(professional)
  const inbox = useInbox(professional && !me.isPending)
  // Once open it stays open: a screen that asks again, while messaging is down, must not be taken away.
  const [opened, setOpened] = useState(false)
  const known = !me.isPending && !inbox.isPending
  if (known && !opened) setOpened(true)
  if (!professional) return children
  if (hasStatus(me.error, 404)) {
    return (
      <Page title={texts.unknownTitle}>
        <p>{texts.unknown}</p>
      </Page>
    )
  }
  if (!opened && !known) {
    return (
      <p className="bb-loading" role="status">
        {texts.gettingReady}
      </p>
    )
  }
  return children
}
