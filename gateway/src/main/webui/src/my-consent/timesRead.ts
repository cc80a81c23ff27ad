import type { Access } from '../api/consent'

export interface TimesRead {
  access: Access
  times: number
}

/** One screen that is opened again within a minute reads again; the log says so once, with the number of times. */
export function timesRead(log: Access[]): TimesRead[] {
  const told: TimesRead[] = []
  for (const access of log) {
    const last = told.at(-1)
    if (last && access.sentence !== undefined && sameRead(last.access, access)) last.times++
    else told.push({ access, times: 1 })
  }
  return told
}

function sameRead(one: Access, other: Access): boolean {
  return (
    other.sameReader === true &&
    one.sentence === other.sentence &&
    one.team === other.team &&
    one.organisation === other.organisation
  )
}
