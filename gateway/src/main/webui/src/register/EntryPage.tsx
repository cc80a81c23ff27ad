import { useParams } from '@tanstack/react-router'
import type { RegisterEntryHistory } from '../api/consent'
import { useIs } from '../app/session'
import { date } from '../time/moments'
import { Alert } from '../ui/Alert'
import { Loaded } from '../ui/Loaded'
import { ButtonLink, TextLink } from '../ui/links'
import { Page, Section } from '../ui/Page'
import { Steps } from '../ui/Steps'
import { useNames } from './names'
import { texts } from './proposalTexts'
import { useRegisterEntry } from './register'
import { summaryOf } from './RegisterEntryItem'
import { TermsFacts, validityOf } from './TermsFacts'
import { texts as registerTexts } from './texts'

/** One entry of the register: what it says, its versions, and when it was on. */
export function EntryPage() {
  const { id } = useParams({ from: '/register/$id' })
  return (
    <Loaded query={useRegisterEntry(id)} page>
      {(history) => <Shown history={history} />}
    </Loaded>
  )
}

function Shown({ history: { entry, versions, choices, proposalId } }: { history: RegisterEntryHistory }) {
  const names = useNames()
  const keeper = useIs('privacy-officer')
  return (
    <Page title={summaryOf(entry, names)}>
      <p>
        <span className="bb-tag">{entry.active ? registerTexts.on : registerTexts.off}</span>{' '}
        {entry.example && <span className="bb-tag">{registerTexts.exampleTag}</span>}
      </p>
      {entry.example && (
        <Alert type="info">
          <p>{registerTexts.example}</p>
        </Alert>
      )}
      <TermsFacts terms={entry} names={names} />
      {proposalId ? (
        <p>
          {texts.running}{' '}
          <TextLink to="/register/voorstellen/$id" params={{ id: proposalId }}>
            {texts.see}
          </TextLink>
        </p>
      ) : (
        keeper && (
          <div>
            <ButtonLink
              to="/register/voorstellen/nieuw"
              search={{ over: entry.id }}
              appearance="primary-action"
            >
              {texts.proposeChange}
            </ButtonLink>
          </div>
        )
      )}
      <Section title={texts.versions}>
        <ol className="bb-list" reversed>
          {versions.map((version) => (
            <li key={version.entryVersion}>
              <h3 className="bb-item__title">{texts.version(version.entryVersion)}</h3>
              <p>{validityOf(version)}</p>
              <p className="bb-quiet">
                {registerTexts.proposed} {version.proposedBy}
                {version.approvedBy &&
                  version.approvedOn &&
                  `. ${registerTexts.approved} ${version.approvedBy}, ${date(version.approvedOn)}`}
              </p>
            </li>
          ))}
        </ol>
      </Section>
      {choices.length > 0 && (
        <Section title={texts.choices}>
          <Steps
            steps={choices.toReversed().map(({ at, active }) => ({
              at,
              text: active ? texts.switchedOn : texts.switchedOff,
              by: undefined,
            }))}
          />
        </Section>
      )}
    </Page>
  )
}
