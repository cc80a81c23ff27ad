import { useNavigate } from '@tanstack/react-router'
import type { Introduction } from '../api/messaging'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { day, moment } from '../time/moments'
import { useNow } from '../time/useNow'
import { Expand } from '../ui/Expand'
import { ButtonLink, CallLink } from '../ui/links'
import { Section } from '../ui/Page'
import { AnswerLink } from './AnswerLink'
import { pathOf, useIntroductions, useIntroductionStep } from './introductions'
import { texts } from './texts'
import { TwoAnswers } from './TwoAnswers'

/** To whom the resident was introduced, for the one in charge and the duo. */
export function Introductions({ requestId, done }: { requestId: string; done: boolean }) {
  const introductions = useIntroductions(requestId)
  if (!introductions.data) return null
  return (
    <Section title={texts.section}>
      {introductions.data.length === 0 && <p>{texts.none}</p>}
      <ul className="bb-list">
        {introductions.data.map((introduction) => (
          <li key={introduction.id}>
            <One requestId={requestId} introduction={introduction} />
          </li>
        ))}
      </ul>
      {!done && (
        <div>
          <ButtonLink to="/hulpvragen/$id/voorstellen" params={{ id: requestId }}>
            {texts.introduce}
          </ButtonLink>
        </div>
      )}
    </Section>
  )
}

function One({ requestId, introduction }: { requestId: string; introduction: Introduction }) {
  const now = useNow()
  const { status, initiativeName, companion, answerBy } = introduction
  const isOpen = status === 'ASKED' || status === 'INTRODUCED'
  const calledOff = status === 'WITHDRAWN' && introduction.agreedAt !== undefined
  // Before the resident's yes nobody there may hear of him, so there is no number to call either.
  const mayKnow = status === 'INTRODUCED' || status === 'WELCOME' || calledOff
  return (
    <div className="bb-stack">
      <h3 className="bb-item__title">
        {initiativeName} <span className="bb-tag">{texts.statuses[status]}</span>
      </h3>
      <p>{texts.who(introduction.firstName, day(introduction.day, now), introduction.time)}</p>
      <p className="bb-quiet">
        {introduction.wish} · {texts.speaks(introduction.language)}
        {companion && ` · ${texts.companion(companion.name)}`}
      </p>
      {answerBy && <p>{(status === 'ASKED' ? texts.callResidentBy : texts.callBy)(moment(answerBy, now))}</p>}
      {calledOff && <p>{texts.callOff}</p>}
      {mayKnow && (
        <div>
          <CallLink phone={introduction.initiativePhone} label={texts.call(initiativeName)} />
        </div>
      )}
      {status === 'ASKED' && <SaysYes requestId={requestId} introduction={introduction} />}
      {status === 'INTRODUCED' && <TheySay requestId={requestId} introduction={introduction} />}
      {status === 'INTRODUCED' && <AnswerLink requestId={requestId} introduction={introduction} />}
      {(isOpen || status === 'WELCOME') && <TakeBack requestId={requestId} introduction={introduction} />}
      {status === 'DECLINED' && (
        <div>
          <ButtonLink
            to="/hulpvragen/$id/voorstellen"
            params={{ id: requestId }}
            search={{ na: introduction.id }}
          >
            {texts.next}
          </ButtonLink>
        </div>
      )}
    </div>
  )
}

interface StepProps {
  requestId: string
  introduction: Introduction
}

/** After a no the screen goes on to the next initiatives for the same wish: it never ends there. */
function TheySay({ requestId, introduction }: StepProps) {
  const navigate = useNavigate()
  const telling = useIntroductionStep(
    `${pathOf(requestId)}/${introduction.id}/answer`,
    introduction.version,
    async (body) => {
      if ('answer' in body && body.answer === 'NO') {
        await navigate({
          to: '/hulpvragen/$id/voorstellen',
          params: { id: requestId },
          search: { na: introduction.id },
        })
      }
    },
  )
  return (
    <Expand label={texts.theySay}>
      <p>{texts.theySayHelp}</p>
      <TwoAnswers
        of={telling}
        first={{ label: texts.welcome, body: { answer: 'WELCOME' } }}
        second={{ label: texts.no, body: { answer: 'NO' } }}
      />
    </Expand>
  )
}

/** He was asked in the portal, and said it in conversation instead. */
function SaysYes({ requestId, introduction }: StepProps) {
  const agreeing = useIntroductionStep(
    `${pathOf(requestId)}/${introduction.id}/consent`,
    introduction.version,
  )
  return (
    <Expand label={texts.saysYes}>
      <Form onSubmit={() => void agreeing.submit({})}>
        <p>{texts.saysYesHelp}</p>
        <FormFailure of={agreeing} />
        <SubmitButton pending={agreeing.pending} appearance="secondary-action-button">
          {texts.saysYesSend}
        </SubmitButton>
      </Form>
    </Expand>
  )
}

function TakeBack({ requestId, introduction }: StepProps) {
  const taking = useIntroductionStep(
    `${pathOf(requestId)}/${introduction.id}/withdrawal`,
    introduction.version,
  )
  return (
    <Expand label={texts.takeBack}>
      <Form onSubmit={() => void taking.submit({})}>
        <p>{texts.takeBackHelp}</p>
        <FormFailure of={taking} />
        <SubmitButton pending={taking.pending} appearance="secondary-action-button">
          {texts.takeBackSend}
        </SubmitButton>
      </Form>
    </Expand>
  )
}
