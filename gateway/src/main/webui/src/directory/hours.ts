/** Monday first, as the API writes them. */
export const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const
export type Day = (typeof DAYS)[number]

/** Two times as HH:MM; empty where nothing was filled in yet. */
export interface Span {
  from: string
  until: string
}

/** The spans of each day; a day without any is free. */
export type Week = Record<Day, Span[]>

export const dayNames: Record<Day, string> = {
  mo: 'maandag',
  tu: 'dinsdag',
  we: 'woensdag',
  th: 'donderdag',
  fr: 'vrijdag',
  sa: 'zaterdag',
  su: 'zondag',
}

const DUTCH: Record<string, Day> = { ma: 'mo', di: 'tu', wo: 'we', do: 'th', vr: 'fr', za: 'sa', zo: 'su' }

interface Part {
  first: Day
  last: Day
  spans: Span[]
}

function dayOf(code: string | undefined): Day | undefined {
  return DAYS.find((day) => day === code) ?? (code === undefined ? undefined : DUTCH[code])
}

function parse(part: string): Part | undefined {
  const match = /^(\w\w)(?:-(\w\w))? (\S+)$/.exec(part.trim().toLowerCase())
  const first = dayOf(match?.[1])
  const last = match?.[2] === undefined ? first : dayOf(match[2])
  const spans = match?.[3]?.split(',').map((span) => /^(\d\d:\d\d)?-(\d\d:\d\d)?$/.exec(span))
  if (first === undefined || last === undefined || !spans) return undefined
  return spans.every((span) => span !== null)
    ? { first, last, spans: spans.map(([, from = '', until = '']) => ({ from, until })) }
    : undefined
}

/** "mo-th 08:30-17:00;fr 08:30-12:30" in words; what doesn't follow the pattern stays as it is. */
export function hoursInWords(hours: string | undefined): string | undefined {
  return hours
    ?.split(';')
    .map((part) => inWords(parse(part)) ?? part.trim())
    .join('; ')
}

function inWords(part: Part | undefined): string | undefined {
  if (!part?.spans.every(({ from, until }) => from !== '' && until !== '')) return undefined
  const { first, last, spans } = part
  const days = first === last ? dayNames[first] : `${dayNames[first]} tot en met ${dayNames[last]}`
  return `${days} ${spans.map(({ from, until }) => `${spoken(from)} tot ${spoken(until)}`).join(' en ')} uur`
}

function spoken(time: string): string {
  const [hour, minute] = time.split(':')
  return `${Number(hour)}.${minute}`
}

/** Written hours day by day, half-filled ones too; undefined when they follow no pattern. Nothing written is a week without hours. */
export function weekOf(hours: string): Week | undefined {
  const week: Week = { mo: [], tu: [], we: [], th: [], fr: [], sa: [], su: [] }
  if (hours.trim() === '') return week
  for (const written of hours.split(';')) {
    const part = parse(written)
    if (!part) return undefined
    for (const day of DAYS.slice(DAYS.indexOf(part.first), DAYS.indexOf(part.last) + 1)) {
      week[day] = [...week[day], ...part.spans]
    }
  }
  return week
}

/** As the API writes it; days after each other with the same hours go together. */
export function writtenWeek(week: Week): string {
  const parts: { first: Day; last: Day; hours: string }[] = []
  let before: Day | undefined
  for (const day of DAYS) {
    const hours = week[day]
      .filter(({ from, until }) => from !== '' || until !== '')
      .map(({ from, until }) => `${from}-${until}`)
      .join(',')
    const group = parts.at(-1)
    if (group && group.hours === hours && group.last === before) group.last = day
    else if (hours !== '') parts.push({ first: day, last: day, hours })
    before = day
  }
  return parts
    .map(({ first, last, hours }) => `${first === last ? first : `${first}-${last}`} ${hours}`)
    .join(';')
}
