import type { ReactNode } from 'react'
import type { Person } from '../api/messaging'

/** A person as people see one: a face (initials), a name, and what he does where. */
export function Face({
  person,
  children,
  big = false,
}: {
  person: Person
  children?: ReactNode
  big?: boolean
}) {
  return (
    <div className={`bb-face${big ? ' bb-face--big' : ''}`}>
      <Initials name={person.name} />
      <div>
        <div className="bb-face__name">
          <bdi>{person.name}</bdi>
        </div>
        <div className="bb-quiet">{roleOf(person)}</div>
        {children}
      </div>
    </div>
  )
}

export function Initials({ name }: { name: string }) {
  return (
    <span className="bb-initials" aria-hidden="true">
      {initialsOf(name)}
    </span>
  )
}

/** "sociaal raadsvrouw, Buurtteam Zuidoost" */
export function roleOf(person: Person): string {
  return [person.roleName, person.teamName ?? person.organisationName].filter(Boolean).join(', ')
}

export function firstName(person: { name: string }): string {
  return person.name.split(' ')[0] ?? person.name
}

/** First and last initial; particles (van den, el) don't count. */
export function initialsOf(name: string): string {
  const words = name.split(' ').filter((word) => /^\p{Lu}/u.test(word))
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0] ?? name]
  return letters
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase()
}
