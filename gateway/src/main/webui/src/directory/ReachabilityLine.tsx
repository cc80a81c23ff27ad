import type { Reachability } from '../api/directory'

/** "Neemt op tot 17.00 uur, daarna Samira Bakkali." The dot only repeats what the sentence says. */
export function ReachabilityLine({ reachability }: { reachability: Reachability }) {
  return (
    <p className="bb-row bb-row--tight">
      <span className={`bb-dot${reachability.state === 'NOW' ? ' bb-dot--on' : ''}`} aria-hidden="true" />
      {reachability.sentence}
    </p>
  )
}
