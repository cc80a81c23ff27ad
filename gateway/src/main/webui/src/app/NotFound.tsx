import { ButtonLink } from '../ui/links'
import { Page } from '../ui/Page'
import { texts } from './texts'

export function NotFound() {
  return (
    <Page title={texts.notFoundTitle}>
      <p>{texts.notFound}</p>
      <div>
        <ButtonLink to="/">{texts.toStart}</ButtonLink>
      </div>
    </Page>
  )
}

export function Broken() {
  return (
    <Page title={texts.errorTitle}>
      <p>{texts.error}</p>
    </Page>
  )
}

export function NoRole() {
  return (
    <Page title={texts.noRoleTitle}>
      <p>{texts.noRole}</p>
    </Page>
  )
}

/** When the shell itself is broken. */
export function BrokenShell() {
  return (
    <main className="bb-main">
      <Broken />
    </main>
  )
}
