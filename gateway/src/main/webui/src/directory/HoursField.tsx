import { Textbox } from '@utrecht/textbox-react'
import { useState } from 'react'
import { Tick } from '../form/Choices'
import { TextField } from '../form/Field'
import { FieldGroup } from '../form/FieldGroup'
import type { Failure } from '../form/submission'
import { DAYS, dayNames, hoursInWords, weekOf, writtenWeek, type Day, type Span, type Week } from './hours'
import { texts } from './texts'

interface HoursProps {
  name: string
  label: string
  value: string
  onChange: (value: string) => void
  failure: Failure | undefined
}

/** Before the break, and after it. */
const MOST_SPANS = 2

/** Working hours day by day. What was written in another way is shown as it was written, so that nothing gets lost. */
export function HoursField(props: HoursProps) {
  const week = weekOf(props.value)
  const fits = week !== undefined && DAYS.every((day) => week[day].length <= MOST_SPANS)
  // Who began to write goes on writing.
  const [writes] = useState(!fits)
  return fits && !writes ? (
    <Days {...props} week={week} />
  ) : (
    <TextField {...props} hint={texts.hoursPattern} maxLength={200} />
  )
}

function Days({ name, label, onChange, failure, week }: HoursProps & { week: Week }) {
  const hasPause = DAYS.some((day) => week[day].length > 1)
  const [asksPause, setAsksPause] = useState(false)
  const pause = hasPause || asksPause
  const set = (day: Day, index: number, part: Partial<Span>) => {
    const spans = Array.from({ length: Math.max(week[day].length, index + 1) }, (_, at) => ({
      from: week[day][at]?.from ?? '',
      until: week[day][at]?.until ?? '',
      ...(at === index && part),
    }))
    onChange(writtenWeek({ ...week, [day]: spans }))
  }
  const halfDay = DAYS.find((day) => week[day].some(isHalf))
  const words = halfDay === undefined ? hoursInWords(writtenWeek(week)) : undefined
  return (
    <FieldGroup name={name} legend={label} hint={texts.hoursHint} failure={failure}>
      <div className="bb-hours">
        {DAYS.map((day) => (
          <div key={day} className="bb-hours__day">
            <span className="bb-hours__name">{dayNames[day]}</span>
            {Array.from({ length: pause ? MOST_SPANS : 1 }, (_, index) => (
              <span key={index} className="bb-hours__span">
                <Textbox
                  type="time"
                  aria-label={texts.hoursFrom(dayNames[day], index > 0)}
                  value={week[day][index]?.from ?? ''}
                  onChange={(event) => set(day, index, { from: event.target.value })}
                />
                <span aria-hidden="true">–</span>
                <Textbox
                  type="time"
                  aria-label={texts.hoursUntil(dayNames[day], index > 0)}
                  value={week[day][index]?.until ?? ''}
                  onChange={(event) => set(day, index, { until: event.target.value })}
                />
              </span>
            ))}
          </div>
        ))}
      </div>
      <Tick
        name={`${name}-pause`}
        label={texts.hoursPause}
        checked={pause}
        onChange={(ticked) => {
          setAsksPause(ticked)
          if (!ticked && hasPause) onChange(writtenWeek(withoutPause(week)))
        }}
      />
      <p className="bb-quiet" role="status">
        {halfDay !== undefined && texts.hoursHalf(dayNames[halfDay])}
        {words !== undefined && words !== '' && texts.hoursRead(words)}
      </p>
    </FieldGroup>
  )
}

function isHalf({ from, until }: Span): boolean {
  return (from === '') !== (until === '')
}

/** From the beginning of the first part to the end of the last. */
function withoutPause(week: Week): Week {
  return Object.fromEntries(
    DAYS.map((day) => {
      const first = week[day][0]
      const last = week[day].at(-1)
      return [day, first && last ? [{ from: first.from, until: last.until }] : []]
    }),
  ) as Week
}
