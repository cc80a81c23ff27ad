import { useState } from 'react'
import type { DecisionFigure } from '../api/consent'
import { TextField } from '../form/Field'
import { AnswerLabel } from '../guide/GuideAnswer'
import { useNames } from '../register/names'
import { texts as registerTexts } from '../register/texts'
import { serverNow } from '../time/clock'
import { dateAfterMonths, dayOf } from '../time/moments'
import { Loaded } from '../ui/Loaded'
import { Page } from '../ui/Page'
import { WideTable } from '../ui/WideTable'
import { useFigures } from './officers'
import { texts } from './texts'

/** How often which answer was given; nothing that could point at somebody. */
export function FiguresPage() {
  const [from, setFrom] = useState(() => dateAfterMonths(-1, serverNow()))
  const [until, setUntil] = useState(() => dayOf(serverNow()))
  return (
    <Page title={texts.figuresTitle} lead={texts.figuresLead}>
      <div className="bb-row bb-row--wide">
        <TextField
          name="from"
          type="date"
          label={texts.from}
          value={from}
          onChange={setFrom}
          failure={undefined}
        />
        <TextField
          name="until"
          type="date"
          label={texts.until}
          value={until}
          onChange={setUntil}
          failure={undefined}
        />
      </div>
      <Loaded query={useFigures(from, until)}>{(items) => <Figures items={items} />}</Loaded>
    </Page>
  )
}

function Figures({ items }: { items: DecisionFigure[] }) {
  const names = useNames()
  if (items.length === 0) return <p>{texts.figuresNone}</p>
  return (
    <WideTable label={texts.figuresTitle}>
      <thead>
        <tr>
          <th scope="col">{registerTexts.kind}</th>
          <th scope="col">{registerTexts.purpose}</th>
          <th scope="col">{registerTexts.outcome}</th>
          <th scope="col">{texts.often}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ kind, purpose, answer, times }) => (
          <tr key={`${kind} ${purpose} ${answer}`}>
            <td>{names.kind(kind)}</td>
            <td>{names.purpose(purpose)}</td>
            <td>
              <AnswerLabel answer={answer} />
            </td>
            <td>{texts.times(times)}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}
