const ZONE = 'Europe/Amsterdam'
const DAY = 86_400_000

const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE })
const clockTime = new Intl.DateTimeFormat('nl-NL', { timeZone: ZONE, hour: 'numeric', minute: '2-digit' })
const weekday = new Intl.DateTimeFormat('nl-NL', { timeZone: ZONE, weekday: 'long' })
const dayAndMonth = new Intl.DateTimeFormat('nl-NL', {
  timeZone: ZONE,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
})
const fullDate = new Intl.DateTimeFormat('nl-NL', {
  timeZone: ZONE,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** "vandaag", "morgen", "donderdag" within a week, else "donderdag 3 december". */
export function day(iso: string, now: Date): string {
  const days = daysBetween(now, new Date(iso))
  switch (days) {
    case -1:
      return 'gisteren'
    case 0:
      return 'vandaag'
    case 1:
      return 'morgen'
    default:
      return days > 1 && days < 7 ? weekday.format(new Date(iso)) : dayAndMonth.format(new Date(iso))
  }
}

/** "17.00 uur" */
export function hour(iso: string): string {
  return `${clockTime.format(new Date(iso)).replace(':', '.')} uur`
}

/** "vandaag 17.00 uur" */
export function moment(iso: string, now: Date): string {
  return `${day(iso, now)} ${hour(iso)}`
}

/** "3 februari 2027"; takes a date as well as a date and time. */
export function date(iso: string): string {
  return fullDate.format(new Date(iso))
}

/** "3 februari 2027, 17.00 uur": for paper, where no "morgen" can stand. */
export function onPaper(iso: string): string {
  return `${date(iso)}, ${hour(iso)}`
}

/** The day in the Netherlands as a date field has it: "2026-11-28". */
export function dayOf(moment: Date): string {
  return isoDay.format(moment)
}

/** "nog 1 uur en 5 minuten", "nog 2 dagen"; empty when the moment has passed. */
export function remaining(iso: string, now: Date): string {
  const minutes = Math.ceil((Date.parse(iso) - now.getTime()) / 60_000)
  if (minutes <= 0) return ''
  if (minutes < 60) return `nog ${counted(minutes, 'minuut', 'minuten')}`
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours < 24) return `nog ${hours} uur${rest === 0 ? '' : ` en ${counted(rest, 'minuut', 'minuten')}`}`
  return `nog ${counted(Math.floor(hours / 24), 'dag', 'dagen')}`
}

/** Whether a sentence of the server names this hour already, so that the screen doesn't say it twice. */
export function saysHour(sentence: string, iso: string): boolean {
  return sentence.includes(hour(iso))
}

/** The date (yyyy-mm-dd) this many months on, for a date field. */
export function dateAfterMonths(months: number, now: Date): string {
  const [year = 0, month = 1, dayOfMonth = 1] = isoDay.format(now).split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastDay)))
    .toISOString()
    .slice(0, 10)
}

function daysBetween(from: Date, to: Date): number {
  return Math.round((Date.parse(isoDay.format(to)) - Date.parse(isoDay.format(from))) / DAY)
}

function counted(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}
