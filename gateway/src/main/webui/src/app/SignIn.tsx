import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { Alert } from '../ui/Alert'
import { useTexts } from '../language/useLanguage'
import { Page } from '../ui/Page'

export function SignIn() {
  const texts = useTexts('shell')
  return (
    <Page title={texts.signInTitle} lead={texts.signInLead}>
      {new URLSearchParams(window.location.search).get('inloggen') === 'mislukt' && (
        <Alert type="warning">
          <p>{texts.signInFailed}</p>
        </Alert>
      )}
      <div>
        <a className="utrecht-button utrecht-button--primary-action bb-button-link" href={signInAddress()}>
          {texts.signIn}
        </a>
      </div>
      <Paragraph>{texts.signInHelp}</Paragraph>
    </Page>
  )
}

/** Sign in and come back to this screen. */
export function signInAddress(): string {
  const query = new URLSearchParams(window.location.search)
  query.delete('inloggen')
  const search = query.size === 0 ? '' : `?${query}`
  return `/login?to=${encodeURIComponent(window.location.pathname + search)}`
}
