import type { ProposalEffect } from '../api/consent'
import { AnswerLabel } from '../guide/GuideAnswer'
import { date } from '../time/moments'
import { Alert } from '../ui/Alert'
import { WideTable } from '../ui/WideTable'
import type { Names } from './names'
import { texts } from './proposalTexts'
import { texts as registerTexts } from './texts'

/** Which answers of the last weeks would have been others. */
export function EffectTable({ effect, names }: { effect: ProposalEffect; names: Names }) {
  return (
    <div className="bb-stack">
      <p className="bb-quiet">{texts.effectLead(date(effect.since), effect.judged)}</p>
      {!effect.complete && (
        <Alert type="warning">
          <p>{texts.effectIncomplete}</p>
        </Alert>
      )}
      {effect.changes.length === 0 ? (
        <p>{texts.effectNone}</p>
      ) : (
        <WideTable label={texts.effectTitle}>
          <thead>
            <tr>
              <th scope="col">{registerTexts.kind}</th>
              <th scope="col">{registerTexts.purpose}</th>
              <th scope="col">{texts.effectTask}</th>
              <th scope="col">{texts.effectBefore}</th>
              <th scope="col">{texts.effectAfter}</th>
              <th scope="col">{texts.effectTimes}</th>
            </tr>
          </thead>
          <tbody>
            {effect.changes.map((change) => (
              <tr key={Object.values(change).join(' ')}>
                <td>{names.kind(change.kind)}</td>
                <td>{names.purpose(change.purpose)}</td>
                <td>{names.task(change.task)}</td>
                <td>
                  <AnswerLabel answer={change.before} />
                </td>
                <td>
                  <AnswerLabel answer={change.after} />
                </td>
                <td>{change.times ?? texts.few}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
    </div>
  )
}
