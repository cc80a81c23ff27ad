import type { Reachability } from '../api/directory'
import { PhoneLink, TextLink } from '../ui/links'
import { texts } from './texts'

/** "Vervanger: Samira Bakkali; daarna het team: Ziektewet Amsterdam, 020 000 01 00." Who answers needs no team. */
export function StandInLine({ reachability }: { reachability: Reachability }) {
  const { state, standIn, team } = reachability
  const ending = state === 'NOW' ? undefined : team
  if (!standIn?.name && !ending?.id) return null
  return (
    <p>
      {standIn?.name && texts.standIn(standIn.name)}
      {ending?.id && (
        <>
          {standIn?.name ? texts.thenTheTeam : texts.onlyTheTeam(!!ending.phone)}
          <TextLink to="/team/$id" params={{ id: ending.id }}>
            {ending.name}
          </TextLink>
          {ending.phone && (
            <>
              , <PhoneLink phone={ending.phone} />
            </>
          )}
        </>
      )}
    </p>
  )
}
