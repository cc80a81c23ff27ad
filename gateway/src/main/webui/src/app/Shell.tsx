import { SkipLink } from '@nl-design-system-candidate/skip-link-react'
import { Button } from '@utrecht/button-react'
import { Link, Outlet, useLocation, useMatches } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { call, onSessionEnded } from '../api/http'
import type { Session } from '../api/session'
import { useInbox } from '../inbox/inbox'
import { Alert } from '../ui/Alert'
import { LanguageSwitch } from '../language/LanguageSwitch'
import { Spoken } from '../language/Spoken'
import { LanguageContext, useTexts } from '../language/useLanguage'
import { Loaded } from '../ui/Loaded'
import { TextLink } from '../ui/links'
import { Linked } from './Linked'
import { useLive } from './live'
import { Menu } from './Menu'
import { useOnline } from './online'
import { choosesLanguage, SessionContext, useSessionQuery } from './session'
import { SignIn, signInAddress } from './SignIn'
import { useLanguageOf } from './useLanguageOf'

const OPEN_DATA = '/open-data'
/** The screens for everybody, signed in or not: for some, a code is enough. */
const OPEN = [OPEN_DATA, '/balie', '/welkom']

export function Shell() {
  const session = useSessionQuery()
  return (
    <LanguageContext value={useLanguageOf(session.data)}>
      <Frame session={session} />
    </LanguageContext>
  )
}

function Frame({ session }: { session: ReturnType<typeof useSessionQuery> }) {
  const texts = useTexts('shell')
  const open = OPEN.includes(useLocation().pathname)
  const needs = useMatches({ select: (matches) => matches.at(-1)?.staticData.texts })
  const page = (
    <Spoken needs={needs}>
      <Outlet />
    </Spoken>
  )
  return (
    <div className="bb-shell">
      <SkipLink href="#inhoud">{texts.skip}</SkipLink>
      <Header session={session.data ?? undefined} />
      <main className="bb-main" id="inhoud" tabIndex={-1}>
        <Warnings signedIn={session.data != null} />
        <Loaded query={session} page>
          {(known) =>
            known === null ? (
              open ? (
                page
              ) : (
                <SignIn />
              )
            ) : (
              <SessionContext value={known}>
                <Linked>{page}</Linked>
              </SessionContext>
            )
          }
        </Loaded>
      </main>
      <footer className="bb-footer">
        {texts.footer} <TextLink to={OPEN_DATA}>{texts.openData}</TextLink>
      </footer>
    </div>
  )
}

function Header({ session }: { session: Session | undefined }) {
  const texts = useTexts('shell')
  return (
    <header className="bb-header">
      <div className="bb-header__inner">
        <Link to="/" className="bb-logo" aria-label={texts.home}>
          <img src="/busbaan.svg" alt="" />
          Busbaan
        </Link>
        {session && (
          <>
            <Menu session={session} />
            <div className="bb-account">
              <LiveIndicator session={session} />
              <span className="bb-visually-hidden">{texts.signedInAs(session.account.name)}</span>
              <Button
                appearance="subtle-button"
                title={texts.signedInAs(session.account.name)}
                onClick={() => void signOut()}
              >
                {texts.signOut}
              </Button>
            </div>
          </>
        )}
        {choosesLanguage(session) && <LanguageSwitch />}
      </div>
    </header>
  )
}

function LiveIndicator({ session }: { session: Session }) {
  const texts = useTexts('shell')
  const follows = session.roles.some((role) => role === 'professional' || role === 'resident')
  const known = useInbox(false).data !== undefined || !session.roles.includes('professional')
  const state = useLive(follows && known)
  if (!follows) return null
  return (
    <span className="bb-live" role="status">
      <span className={`bb-dot${state === 'open' ? ' bb-dot--on' : ''}`} aria-hidden="true" />
      {state === 'open' && texts.live}
      {state === 'lost' && texts.liveLost}
    </span>
  )
}

function Warnings({ signedIn }: { signedIn: boolean }) {
  const texts = useTexts('shell')
  const online = useOnline()
  const [ended, setEnded] = useState(false)
  useEffect(() => onSessionEnded(() => setEnded(true)), [])
  return (
    <>
      {!online && (
        <Alert type="warning" live>
          <p>{texts.offline}</p>
        </Alert>
      )}
      {ended && signedIn && (
        <Alert type="warning" live>
          <p>{texts.sessionEnded}</p>
          <a className="nl-link" href={signInAddress()}>
            {texts.signInAgain}
          </a>
        </Alert>
      )}
    </>
  )
}

/** Whatever the answer, this browser's session is over: the gateway ends its own first. */
async function signOut(): Promise<void> {
  await call('POST', '/logout').catch(() => undefined)
  sessionStorage.clear()
  window.location.assign('/')
}
