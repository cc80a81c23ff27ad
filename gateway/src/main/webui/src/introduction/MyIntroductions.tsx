import type { Introduction } from '../api/messaging'
import { useMoments, useTexts } from '../language/useLanguage'
import { useNow } from '../time/useNow'
import { Expand, Facts } from '../ui/Expand'
import { Face } from '../ui/Face'
import { CallLink } from '../ui/links'
import { Section } from '../ui/Page'
import { useIntroductionStep, useMyIntroductions, when } from './introductions'
import { TwoAnswers } from './TwoAnswers'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'

/** Where the resident is welcome, where he was asked about, and where he may say: rather not. The newest first. */
export function MyIntroductions({ requestId }: { requestId: string }) {
  const texts = useTexts('introduction')
  const introductions = (useMyIntroductions(requestId).data ?? []).toReversed()
  if (introductions.length === 0) return null
  return (
    <Section title={texts.myTitle}>
      <ul className="bb-list">
        {introductions.map((introduction) => (
          <li key={introduction.id}>
            <One requestId={requestId} introduction={introduction} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function One({ requestId, introduction }: { requestId: string; introduction: Introduction }) {
  const texts = useTexts('introduction')
  const { initiativeName, status } = introduction
  switch (status) {
    case 'ASKED':
      return <Question requestId={requestId} introduction={introduction} />
    case 'INTRODUCED':
      return <Waiting requestId={requestId} introduction={introduction} />
    case 'WELCOME':
      return <Welcome requestId={requestId} introduction={introduction} />
    case 'DECLINED':
      return <p>{texts.notNow(initiativeName)}</p>
    case 'WITHDRAWN':
      return (
        <p>{(introduction.withdrawnBy === 'RESIDENT' ? texts.notGoing : texts.calledOff)(initiativeName)}</p>
      )
  }
}

interface OneProps {
  requestId: string
  introduction: Introduction
}

function useAnswer({ requestId, introduction }: OneProps) {
  return useIntroductionStep(
    `/messaging/v1/my-requests/${requestId}/introductions/${introduction.id}/answer`,
    introduction.version,
  )
}

/** What they will hear of him, in as many words. */
function useHeard(introduction: Introduction): string {
  const texts = useTexts('introduction')
  const now = useNow()
  const moments = useMoments()
  const { firstName, wish, language } = introduction
  return texts.theyHear(firstName, wish, language, when(introduction, now, moments))
}

function Question(props: OneProps) {
  const texts = useTexts('introduction')
  const { introduction } = props
  return (
    <div className="bb-stack">
      <h3 className="bb-item__title">
        {texts.mayI(introduction.introducedBy.name, introduction.initiativeName)}
      </h3>
      <p>{useHeard(introduction)}</p>
      <p>{texts.noIsFine}</p>
      <TwoAnswers
        of={useAnswer(props)}
        first={{ label: texts.myYes, body: { answer: 'YES' } }}
        second={{ label: texts.myNo, body: { answer: 'RATHER_NOT' } }}
      />
    </div>
  )
}

function Waiting(props: OneProps) {
  const texts = useTexts('introduction')
  const now = useNow()
  const { moment } = useMoments()
  const { introduction } = props
  return (
    <div className="bb-stack">
      <h3 className="bb-item__title">{texts.askedThem(introduction.initiativeName)}</h3>
      {introduction.answerBy && <p>{texts.youHear(moment(introduction.answerBy, now))}</p>}
      <p className="bb-quiet">{useHeard(introduction)}</p>
      <RatherNot {...props} />
    </div>
  )
}

function Welcome(props: OneProps) {
  const texts = useTexts('introduction')
  const now = useNow()
  const moments = useMoments()
  const { introduction } = props
  const { initiativeName, companion, initiativePhone } = introduction
  return (
    <div className="bb-stack">
      <h3 className="bb-item__title">{texts.youAreWelcome(initiativeName)}</h3>
      <Facts
        facts={[
          [texts.when, when(introduction, now, moments)],
          [texts.what, introduction.wish],
        ]}
      />
      {companion && (
        <>
          <p>{texts.withYou}</p>
          <Face person={companion} />
        </>
      )}
      <div>
        <CallLink phone={initiativePhone} label={texts.call(initiativeName)} />
      </div>
      <RatherNot {...props} />
    </div>
  )
}

function RatherNot(props: OneProps) {
  const texts = useTexts('introduction')
  const answering = useAnswer(props)
  return (
    <Expand label={texts.myNo}>
      <Form onSubmit={() => void answering.submit({ answer: 'RATHER_NOT' })}>
        <p>{texts.noIsFine}</p>
        <FormFailure of={answering} />
        <SubmitButton pending={answering.pending} appearance="secondary-action-button">
          {texts.myNo}
        </SubmitButton>
      </Form>
    </Expand>
  )
}
