import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { Page } from '../ui/Page'
import { texts } from './texts'

export function SignIn() {
  return (
    <Page title={texts.signInTitle} lead={texts.signInLead}>
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
  return `/login?to=${encodeURIComponent(window.location.pathname + window.location.search)}`
}
