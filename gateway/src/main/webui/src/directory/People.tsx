import type { Reachability } from '../api/directory'
import { Initials } from '../ui/Face'
import { TextLink } from '../ui/links'
import { ReachabilityLine } from './ReachabilityLine'
import { texts } from './texts'

interface Listed {
  id: string
  name: string
  roleName?: string
  mandate?: string
  reachability?: Reachability
}

export function People({ people, leadId }: { people: Listed[]; leadId?: string | undefined }) {
  if (people.length === 0) return <p>{texts.noOne}</p>
  return (
    <ul className="bb-list">
      {people.map((person) => (
        <li key={person.id}>
          <div className="bb-face">
            <Initials name={person.name} />
            <div>
              <TextLink to="/collega/$id" params={{ id: person.id }}>
                {person.name}
              </TextLink>{' '}
              {person.id === leadId && <span className="bb-tag">{texts.lead}</span>}
              <div className="bb-quiet">{person.roleName}</div>
              {person.mandate && <p>{person.mandate}</p>}
              {person.reachability && <ReachabilityLine reachability={person.reachability} />}
            </div>
          </div>
        </li>
      ))}
    </ul>
  )
}
