import { date } from '../time/moments'
import { texts } from './texts'

/** Who changed something last, and when; nothing when it came in before that was kept. */
export function LastChange({
  of: { changedAt, changedBy, changedVia },
}: {
  of: { changedAt?: string; changedBy?: string; changedVia?: string }
}) {
  if (!changedAt) return null
  return changedBy && changedVia !== 'Import'
    ? texts.changedBy(date(changedAt), changedBy)
    : texts.changedVia(date(changedAt), changedVia ?? '')
}
