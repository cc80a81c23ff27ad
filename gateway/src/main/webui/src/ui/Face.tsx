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
      <Initials name={isNamed(person) ? person.name : (person.roleName ?? person.name)} />
      <div>
        <div className="bb-face__name">
          <bdi>{person.name}</bdi>
        </div>
        <div className="bb-quiet">{isNamed(person) ? roleOf(person) : placeOf(person)}</div>
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

/** A resident meets a colleague whose name is kept from him by his role: that stands in the place of the name, without an id. */
function isNamed(person: { id?: string | undefined }): boolean {
  return person.id !== undefined
}

/** "Ziektewet Amsterdam, UWV" */
function placeOf(person: Person): string {
  return [person.teamName, person.organisationName].filter(Boolean).join(', ')
}

export function firstName(person: { id?: string | undefined; name: string }): string {
  return isNamed(person) ? (person.name.split(' ')[0] ?? person.name) : person.name
}

/** Whether a sentence says already who it is; in the middle of it a role begins with a small letter. */
export function tells(sentence: string, person: { name: string }): boolean {
  return sentence.toLocaleLowerCase().includes(person.name.toLocaleLowerCase())
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
