import type { ConsentMark } from '../api/messaging'
import { date } from '../time/moments'
import { texts } from './texts'

/** Whether consents run or were stopped, without what they are about; nothing when there are none. */
export function ConsentMarks({ consents }: { consents: ConsentMark[] }) {
  const running = consents.filter(({ state }) => state === 'RUNNING')
  const stopped = consents.filter(({ state }) => state === 'STOPPED')
  const ends = running.map(({ until }) => until).sort()[0]
  return (
    <>
      {ends !== undefined && <span className="bb-tag">{texts.consentsRun(running.length, date(ends))}</span>}{' '}
      {stopped.length > 0 && <span className="bb-tag">{texts.consentsStopped(stopped.length)}</span>}
    </>
  )
}
