import { Checkbox } from '@utrecht/checkbox-react'
import { FormFieldErrorMessage } from '@utrecht/form-field-error-message-react'
import type { Answer, Kind } from '../api/consent'
import type { CaseDataItem } from '../api/messaging'
import { AskConsent } from '../ask-consent/AskConsent'
import { texts as askTexts } from '../ask-consent/texts'
import { toggled } from '../form/Choices'
import { useFieldId } from '../form/scope'
import { messagesFor, type Failure } from '../form/submission'
import { AnswerLabel, AnswerReason, LegalDemand, OneAnswer } from '../guide/GuideAnswer'
import { askableOf, useGuidance, useOwnPurpose } from '../guide/guide'
import { texts as guideTexts } from '../guide/texts'
import { AddCaseData } from '../help-request/AddCaseData'
import { useCaseData } from '../help-request/helpRequests'
import { Alert } from '../ui/Alert'
import { Expand } from '../ui/Expand'
import { Loaded } from '../ui/Loaded'
import type { Receiver } from './BringInPage'
import { texts } from './texts'

interface DataGuideProps {
  receiver: Receiver
  purpose: string
  requestId: string
  residentId: string
  chosen: string[]
  onChange: (ids: string[]) => void
  failure: Failure | undefined
}

export function DataGuide(props: DataGuideProps) {
  const { receiver, purpose, requestId, residentId, failure } = props
  const data = useCaseData(requestId, useOwnPurpose())
  const guidance = useGuidance({
    ...(receiver.kind === 'team' ? { teamId: receiver.id } : { receiverId: receiver.id }),
    purpose,
    residentId,
  })
  const answers = new Map(guidance.data?.map((answer) => [answer.kind, answer]))
  const askable = askableOf(guidance.data ?? [])
  const fieldId = useFieldId()
  const messages = messagesFor('caseDataIds', failure?.violations ?? [])
  const recorded = new Set(data.data?.items.map((item) => item.kind))
  const others = data.data ? (guidance.data ?? []).filter((answer) => !recorded.has(answer.kind)) : []

  return (
    <div className="bb-stack" id={fieldId('caseDataIds')} tabIndex={-1}>
      <p className="bb-quiet">{texts.dataHint}</p>
      {guidance.isError && (
        <Alert type="warning" title={guideTexts.down}>
          <p>{guideTexts.downHelp}</p>
        </Alert>
      )}
      {messages.length > 0 && <FormFieldErrorMessage>{messages.join(' ')}</FormFieldErrorMessage>}
      <LegalDemand answers={guidance.data ?? []} />
      <Loaded query={data}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{texts.noData}</p>
          ) : (
            <ul className="bb-guide">
              {items.map((item) => (
                <li key={item.id}>
                  <GuidedItem {...props} item={item} answer={answers.get(item.kind)} askable={askable} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <Expand label={texts.add}>
        <AddCaseData
          requestId={requestId}
          adviceFor={(kind) => {
            const answer = answers.get(kind)
            return answer && <OneAnswer answer={answer} />
          }}
        />
      </Expand>
      {others.length > 0 && (
        <Expand label={texts.others}>
          <ul className="bb-guide">
            {others.map((answer) => (
              <li key={answer.kind}>
                <OneAnswer answer={answer} />
              </li>
            ))}
          </ul>
        </Expand>
      )}
    </div>
  )
}

interface GuidedItemProps extends DataGuideProps {
  item: CaseDataItem
  answer: Answer | undefined
  /** What this receiver may be asked for. */
  askable: Kind[]
}

function GuidedItem(props: GuidedItemProps) {
  const { item, answer, askable, chosen, onChange, residentId, purpose, receiver } = props
  // Without an answer (the guide is down) it may be chosen: the receiver sees nothing until there is a permit.
  const canGo = answer === undefined || answer.answer === 'ALLOWED' || answer.answer === 'ASK'
  const id = `gegeven-${item.id}`
  return (
    <>
      <div className="bb-guide__head">
        {canGo && (
          <Checkbox
            id={id}
            checked={chosen.includes(item.id)}
            aria-describedby={`${id}-antwoord`}
            onChange={() => onChange(toggled(chosen, item.id))}
          />
        )}
        {canGo ? (
          <label className="bb-guide__name" htmlFor={id}>
            {item.kindName}
          </label>
        ) : (
          <span className="bb-guide__name">{item.kindName}</span>
        )}
        {answer && <AnswerLabel answer={answer.answer} />}
      </div>
      {item.disclosure.text && <p className="bb-prose">{item.disclosure.text}</p>}
      {answer && (
        <div id={`${id}-antwoord`}>
          <AnswerReason answer={answer} />
        </div>
      )}
      {answer?.answer === 'ASK' && (
        <>
          {chosen.includes(item.id) && <p>{guideTexts.withheld}</p>}
          {receiver.recipient && (
            <Expand label={askTexts.askAbout(item.kindName)}>
              <AskConsent
                key={purpose}
                residentId={residentId}
                start={{ purpose, recipient: receiver.recipient, kinds: [item.kind] }}
                askable={askable}
              />
            </Expand>
          )}
        </>
      )}
    </>
  )
}
