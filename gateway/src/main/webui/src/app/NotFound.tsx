import { ButtonLink } from '../ui/links'
import { useTexts } from '../language/useLanguage'
import { Page } from '../ui/Page'

export function NotFound() {
  const texts = useTexts('shell')
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
  const texts = useTexts('shell')
  return (
    <Page title={texts.errorTitle}>
      <p>{texts.error}</p>
    </Page>
  )
}

export function NoRole() {
  const texts = useTexts('shell')
  return (
    <Page title={texts.noRoleTitle}>
      <p>{texts.noRole}</p>
    </Page>
  )
}

/** When the shell itself is broken. */
export function BrokenShell() {
  return (
    <main className="bb-main" lang="nl" dir="ltr">
      <Broken />
    </main>
  )
}
