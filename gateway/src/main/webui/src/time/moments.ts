import { countingIn } from '../language/counting'
import type { Translation } from '../language/language'
import { texts as dutchTexts } from './texts'

const ZONE = 'Europe/Amsterdam'
const DAY = 86_400_000

const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE })

/** How a language says when: days, hours, and both. */
export interface Moments {
  /** "vandaag", "morgen", "donderdag" within a week, else "donderdag 3 december". */
  day: (iso: string, now: Date) => string
  /** "17.00 uur" */
  hour: (iso: string) => string
  /** "vandaag 17.00 uur" */
  moment: (iso: string, now: Date) => string
  /** "3 februari 2027"; takes a date as well as a date and time. */
  date: (iso: string) => string
  /** "3 februari 2027, 17.00 uur": for paper, where no "morgen" can stand. */
  onPaper: (iso: string) => string
  /** Whether a sentence of the server names this hour already, so that the screen doesn't say it twice. */
  saysHour: (sentence: string, iso: string) => boolean
  /** "a, b en c" */
  list: (parts: string[]) => string
}

/** Always the time of the Netherlands, whatever the language. */
export function momentsIn(locale: string, texts: Translation<typeof dutchTexts>): Moments {
  const formatted = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options })
  const clock = formatted({ hour: 'numeric', minute: '2-digit', hourCycle: 'h23' })
  const weekday = formatted({ weekday: 'long' })
  const dayAndMonth = formatted({ weekday: 'long', day: 'numeric', month: 'long' })
  const fullDate = formatted({ day: 'numeric', month: 'long', year: 'numeric' })
  const nearby = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })

  function day(iso: string, now: Date): string {
    const days = daysBetween(now, new Date(iso))
    if (Math.abs(days) <= 1) return nearby.format(days, 'day')
    return days > 1 && days < 7 ? weekday.format(new Date(iso)) : dayAndMonth.format(new Date(iso))
  }
  const hour = (iso: string) => texts.hour(clock.format(new Date(iso)))
  const date = (iso: string) => fullDate.format(new Date(iso))
  return {
    day,
    hour,
    date,
    moment: (iso, now) => texts.moment(day(iso, now), hour(iso)),
    onPaper: (iso) => texts.onPaper(date(iso), hour(iso)),
    saysHour: (sentence, iso) => sentence.includes(hour(iso)),
    list: (parts) => lists.format(parts),
  }
}

/** For the screens that are in Dutch only. */
export const { day, hour, moment, date, onPaper, saysHour } = momentsIn('nl-NL', dutchTexts)

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

const counting = countingIn('nl-NL')

function counted(n: number, one: string, other: string): string {
  return counting(n, { one: `# ${one}`, other: `# ${other}` })
}
