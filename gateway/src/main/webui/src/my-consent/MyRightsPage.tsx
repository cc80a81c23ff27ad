import { Button } from '@utrecht/button-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { call, getIfThere } from '../api/http'
import type { MyRestriction } from '../api/consent'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { useTexts } from '../language/useLanguage'
import { CopySection } from '../my-copy/CopySection'
import { ObjectionSection } from '../objection/ObjectionSection'
import { Alert } from '../ui/Alert'
import { Expand } from '../ui/Expand'
import { Loaded } from '../ui/Loaded'
import { TextLink } from '../ui/links'
import { Page, Section } from '../ui/Page'
import { Steps } from '../ui/Steps'

const PATH = '/consent/v1/my-restriction'
const KEY = ['my-restriction']

export function MyRightsPage() {
  const texts = useTexts('rights')
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Section title={texts.rest}>
        <Loaded query={useMyRestriction()}>
          {(restriction) => (restriction ? <Rest restriction={restriction} /> : <p>{texts.nothingYet}</p>)}
        </Loaded>
      </Section>
      <CopySection />
      <ObjectionSection />
      <Section title={texts.see}>
        <ul className="bb-list">
          <li>
            <TextLink to="/wie-keek-mee">{texts.seeLog}</TextLink>
          </li>
          <li>
            <TextLink to="/toestemming">{texts.seeConsents}</TextLink>
          </li>
        </ul>
      </Section>
      <Section title={texts.erase}>
        <p>{texts.eraseHelp}</p>
        <p>
          <TextLink to="/mijn-rechten/wissen">{texts.eraseLink}</TextLink>
        </p>
      </Section>
      <Section title={texts.complain}>
        <p>{texts.complainHelp}</p>
      </Section>
    </Page>
  )
}

/** Null of an account that no help request belongs to yet: then there is nothing to put to rest. */
function useMyRestriction() {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => getIfThere<MyRestriction>(PATH, signal),
  })
}

function Rest({ restriction }: { restriction: MyRestriction }) {
  const texts = useTexts('rights')
  const queries = useQueryClient()
  const changing = useSubmission(
    (body: { restricted: boolean }) => call('PUT', PATH, { body }),
    () => queries.invalidateQueries({ queryKey: KEY }),
  )
  const resting = restriction.restricted
  return (
    <div className="bb-stack">
      <FormFailure of={changing} />
      <Alert type={resting ? 'warning' : 'info'} live>
        <p>{resting ? texts.resting : texts.notResting}</p>
      </Alert>
      <p>{resting ? texts.restingHelp : texts.restHelp}</p>
      <div>
        <Button
          appearance="secondary-action-button"
          busy={changing.pending}
          onClick={() => void changing.submit({ restricted: !resting })}
        >
          {resting ? texts.wake : texts.putToRest}
        </Button>
      </div>
      {restriction.history.length > 0 && (
        <Expand label={texts.history}>
          <Steps
            steps={restriction.history.toReversed().map(({ at, restricted }) => ({
              at,
              text: restricted ? texts.stepRest : texts.stepWake,
              by: undefined,
            }))}
          />
        </Expand>
      )}
    </div>
  )
}
