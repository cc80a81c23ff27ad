import type { ExpectedNewcomer } from '../api/messaging'
import { day } from '../time/moments'
import { useNow } from '../time/useNow'
import { Loaded } from '../ui/Loaded'
import { Page, Section } from '../ui/Page'
import { useExpectedNewcomers, useIntroductionStep } from './introductions'
import { NewcomerFacts, WelcomeOrNo } from './NewcomerFacts'
import { texts } from './texts'

/** For an initiative that signs in; none has to. */
export function NewcomersPage() {
  return (
    <Loaded query={useExpectedNewcomers()} page>
      {(items) => (
        <Page title={texts.expectedTitle} lead={texts.expectedLead}>
          {items.length === 0 && <p>{texts.nobodyExpected}</p>}
          {items.map((expected) =>
            expected.welcome ? (
              <Comes key={expected.id} expected={expected} />
            ) : (
              <MayCome key={expected.id} expected={expected} />
            ),
          )}
        </Page>
      )}
    </Loaded>
  )
}

function Comes({ expected: { newcomer } }: { expected: ExpectedNewcomer }) {
  const now = useNow()
  return (
    <Section title={texts.comes(newcomer.firstName, day(newcomer.day, now))}>
      <NewcomerFacts newcomer={newcomer} />
    </Section>
  )
}

function MayCome({ expected: { id, version, newcomer } }: { expected: ExpectedNewcomer }) {
  const now = useNow()
  const answering = useIntroductionStep(`/messaging/v1/expected-newcomers/${id}/answer`, version)
  return (
    <Section title={texts.mayCome(newcomer.firstName, day(newcomer.day, now))}>
      <WelcomeOrNo newcomer={newcomer} of={answering} />
    </Section>
  )
}
