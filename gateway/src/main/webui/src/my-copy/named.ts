import type { CopiedColleague } from '../api/messaging'

/** "Noor van den Berg van Buurtteam Zuidoost" */
export function named({ name, organisation }: CopiedColleague): string {
  return organisation ? `${name} van ${organisation}` : name
}
