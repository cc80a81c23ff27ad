import { Link } from '@tanstack/react-router'
import type { Session } from '../api/session'
import { useMe } from '../directory/entries'
import { countOf, useInbox } from '../inbox/inbox'
import { useTexts } from '../language/useLanguage'
import { useMyConfirmations } from '../quality/quality'
import { useEnforces } from './enforcement'
import { navigationFor, withoutHelping } from './navigation'
import { texts as dutch } from './texts'

/** Where someone can go, with a mark where something waits for him. */
export function Menu({ session }: { session: Session }) {
  const texts = useTexts('shell')
  const professional = session.roles.includes('professional')
  // Linked asks; this only shows what it got.
  const inbox = useInbox(false)
  const waiting = inbox.data ? countOf(inbox.data) : 0
  // Not before the account is linked: until then nobody knows whom to ask.
  const linked = useMe(false).data !== undefined
  const items = navigationFor(session.roles, texts.nav)
  const shown = useEnforces() ? withoutHelping(items) : items
  const asked = useMyConfirmations(professional && linked).data?.items.length ?? 0
  return (
    <nav className="bb-nav" aria-label={texts.navigation}>
      <ul>
        {shown.map((item) => (
          <li key={item.to}>
            <Link
              to={item.to}
              activeOptions={{ exact: item.to === '/' || item.to === '/beheer' || item.to === '/register' }}
            >
              {item.label}
              {professional && item.to === '/' && <Badge count={waiting} words={dutch.waiting(waiting)} />}
              {item.to === '/mijn-pagina' && <Badge count={asked} words={dutch.asked(asked)} />}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** How much waits behind a link of the menu. */
function Badge({ count, words }: { count: number; words: string }) {
  if (count === 0) return null
  return (
    <span className="nl-number-badge">
      <span aria-hidden="true">{count}</span>
      <span className="bb-visually-hidden">{words}</span>
    </span>
  )
}
