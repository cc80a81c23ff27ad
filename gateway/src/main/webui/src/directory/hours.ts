const DAYS: Record<string, string> = {
  mo: 'maandag',
  tu: 'dinsdag',
  we: 'woensdag',
  th: 'donderdag',
  fr: 'vrijdag',
  sa: 'zaterdag',
  su: 'zondag',
  ma: 'maandag',
  di: 'dinsdag',
  wo: 'woensdag',
  do: 'donderdag',
  vr: 'vrijdag',
  za: 'zaterdag',
  zo: 'zondag',
}

/** "mo-th 08:30-17:00;fr 08:30-12:30" in words; what doesn't follow the pattern stays as it is. */
export function hoursInWords(hours: string | undefined): string | undefined {
  return hours
    ?.split(';')
    .map((part) => inWords(part.trim()))
    .join('; ')
}

function inWords(part: string): string {
  const match = /^(\w\w)(?:-(\w\w))? (\d\d):(\d\d)-(\d\d):(\d\d)$/.exec(part)
  if (!match) return part
  const [, first = '', last, fromHour, fromMinute, toHour, toMinute] = match
  const days = last ? `${DAYS[first] ?? first} tot en met ${DAYS[last] ?? last}` : (DAYS[first] ?? first)
  return `${days} ${Number(fromHour)}.${fromMinute} tot ${Number(toHour)}.${toMinute} uur`
}
