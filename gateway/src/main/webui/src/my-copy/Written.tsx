import type { ReactNode } from 'react'
import type { CopiedCaseItem, CopiedHandover, CopiedIntroduction, MessagingCopy } from '../api/messaging'
import { usePurposes } from '../guide/guide'
import { useMoments, useTexts } from '../language/useLanguage'
import { Facts } from '../ui/Expand'
import { Steps } from '../ui/Steps'
import { Disputed } from './Disputed'
import { useKindName } from './useKindName'
import { useNamed } from './useNamed'

type Request = MessagingCopy['requests'][number]

/** Each question with what came of it. */
export function Requests({ requests }: { requests: Request[] }) {
  const texts = useTexts('myCopy')
  if (requests.length === 0) return <p>{texts.noRequests}</p>
  return requests.map((one) => <RequestPart key={one.request.id} one={one} />)
}

function RequestPart({ one: { request, caseItems, handovers, introductions } }: { one: Request }) {
  const texts = useTexts('myCopy')
  const { onPaper } = useMoments()
  const { named } = useNamed()
  const { actions, messages, steps } = request
  return (
    <article className="bb-stack">
      <h3 className="bb-item__title">{texts.youAsked(request.ownWords || texts.erased)}</h3>
      <Facts
        facts={[
          [texts.calledName, request.calledName],
          [texts.opened, onPaper(request.openedAt)],
          [texts.status, texts.statuses[request.status]],
          [texts.inCharge, named(request.inCharge)],
          [texts.duo, request.duo && named(request.duo)],
          [texts.promised, request.promisedBy && onPaper(request.promisedBy)],
        ]}
      />
      <Part title={texts.happened} items={steps}>
        <Steps paper steps={steps} />
      </Part>
      <Part title={texts.actions} items={actions}>
        <Steps paper steps={actions.map(({ at, text, by }) => ({ at, text, by: named(by) }))} />
      </Part>
      <Part title={texts.messages} items={messages}>
        <Steps
          paper
          steps={messages.map(({ at, kind, text }) => ({
            at,
            text: kind === 'BELL' ? (text ? texts.bellSaid(text) : texts.bell) : (text ?? texts.erased),
          }))}
        />
      </Part>
      <Part title={texts.handovers} items={handovers}>
        <ul className="bb-list">
          {handovers.map((handover) => (
            <li key={handover.id}>
              <HandoverPart handover={handover} caseItems={caseItems} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={texts.introductions} items={introductions}>
        <ul className="bb-list">
          {introductions.map((introduction) => (
            <li key={introduction.id}>
              <IntroductionPart introduction={introduction} />
            </li>
          ))}
        </ul>
      </Part>
    </article>
  )
}

function Part({ title, items, children }: { title: string; items: unknown[]; children: ReactNode }) {
  if (items.length === 0) return null
  return (
    <div>
      <h4>{title}</h4>
      {children}
    </div>
  )
}

function IntroductionPart({ introduction }: { introduction: CopiedIntroduction }) {
  const texts = useTexts('myCopy')
  const { date, onPaper } = useMoments()
  const { named, when } = useNamed()
  const { agreedAt, agreedWith, answeredAt, answerHeardBy, companion, withdrawnAt } = introduction
  return (
    <>
      <p>
        <strong>{texts.introducedTo(named(introduction.introducedBy), introduction.initiative)}</strong>
      </p>
      <Facts
        facts={[
          [
            texts.status,
            `${texts.introductionStatuses[introduction.status]} (${onPaper(introduction.madeAt)})`,
          ],
          [texts.calledName, introduction.firstName],
          [texts.wish, introduction.wish],
          [texts.language, introduction.language],
          [texts.day, [date(introduction.day), introduction.time].filter(Boolean).join(', ')],
          [texts.goesAlong, companion && named(companion)],
          [texts.yesSaid, agreedAt && when(agreedWith ? named(agreedWith) : texts.inPortal, agreedAt)],
          [
            texts.initiativeAnswered,
            answeredAt && when(answerHeardBy ? named(answerHeardBy) : introduction.initiative, answeredAt),
          ],
          [texts.notGoing, withdrawnAt && onPaper(withdrawnAt)],
          [texts.promised, introduction.answerBy && onPaper(introduction.answerBy)],
          [texts.codeUntil, introduction.codeExpiresAt && onPaper(introduction.codeExpiresAt)],
        ]}
      />
    </>
  )
}

function HandoverPart({ handover, caseItems }: { handover: CopiedHandover; caseItems: CopiedCaseItem[] }) {
  const texts = useTexts('myCopy')
  const { list, onPaper } = useMoments()
  const { named, when } = useNamed()
  const purposes = usePurposes()
  const kindName = useKindName()
  const { receiver, receivingTeam } = handover
  const to = receiver ? named(receiver) : texts.team(receivingTeam ?? '')
  const along = caseItems.filter(({ id }) => handover.caseItems.includes(id)).map(kindName)
  return (
    <>
      <p>
        <strong>{texts.asked(named(handover.sender), to)}</strong>
      </p>
      <Facts
        facts={[
          [texts.status, `${texts.handoverStatuses[handover.status]} (${onPaper(handover.offeredAt)})`],
          [texts.purpose, purposes.data?.find(({ code }) => code === handover.purpose)?.name],
          [texts.question, handover.question],
          [texts.actionTaken, handover.actionTaken],
          [texts.wentAlong, list(along)],
          [texts.accepted, handover.acceptedBy && when(named(handover.acceptedBy), handover.acceptedAt)],
          [texts.spoken, handover.residentSpokenAt && onPaper(handover.residentSpokenAt)],
          [texts.note, handover.note],
          [texts.outcome, handover.outcome],
          [texts.reason, handover.reason],
          [texts.alternative, handover.alternative && named(handover.alternative)],
          [texts.ended, handover.endedAt && onPaper(handover.endedAt)],
        ]}
      />
    </>
  )
}

/** What was written down about the resident, word for word, and what he says of it. */
export function Written({ requests }: { requests: Request[] }) {
  const texts = useTexts('myCopy')
  const { onPaper } = useMoments()
  const { named, when } = useNamed()
  const kindName = useKindName()
  if (requests.every(({ caseItems }) => caseItems.length === 0)) return <p>{texts.noneWritten}</p>
  return (
    <ul className="bb-list">
      {requests.flatMap(({ request, caseItems, corrections }) =>
        caseItems.map((item) => (
          <li key={item.id}>
            <h3 className="bb-item__title">{kindName(item)}</h3>
            <p className="bb-prose" dir="auto">
              {item.text ?? texts.erased}
            </p>
            <p className="bb-quiet">{when(named(item.recordedBy), item.recordedAt)}</p>
            {item.replacedAt && <p className="bb-quiet">{texts.replaced(onPaper(item.replacedAt))}</p>}
            <Disputed
              requestId={request.id}
              item={item}
              corrections={corrections.filter(({ caseItemId }) => caseItemId === item.id)}
            />
          </li>
        )),
      )}
    </ul>
  )
}
