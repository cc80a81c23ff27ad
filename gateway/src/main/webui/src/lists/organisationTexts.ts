import type { OrganisationCare } from '../api/directory'

export const texts = {
  title: 'Organisaties en bewakers',
  lead: 'Wie een organisatie bewaakt, bewaakt ook alles wat erbij hoort.',
  find: 'Naam van de organisatie, of een deel ervan',
  search: 'Zoek',
  unowned: 'Alleen organisaties zonder bewaker',
  none: 'Er zijn nog geen organisaties.',
  noneUnowned: 'Elke organisatie heeft een bewaker.',
  noneNamed: (name: string) =>
    `Geen organisatie met „${name}” in de naam. Probeer een ander deel van de naam.`,
  about: (name: string) => `Meer over ${name}`,
  more: 'Toon meer',
  owner: 'Bewaakt door',
  nobody: 'nog niemand',
  entries: 'Vermeldingen',
  stale: 'Verouderd',
  provisioned: 'Mensen',
  byItself: 'Het personeelssysteem houdt de mensen bij.',
  lastUsed: (moment: string) => `Voor het laatst: ${moment}.`,
  byHand: 'Met de hand of met een import.',
  assign: 'Wijs bewaker aan',
  assignTo: (name: string) => `Bewaker van ${name}`,
  close: 'Sluit',
  edit: 'Verander',
  tokens: 'Sleutels',
  history: 'Geschiedenis',
  of: (what: string, name: string) => `${what}: ${name}`,
  counted: ({ teams, professionals, offerings, initiatives }: OrganisationCare['counts']) =>
    [
      amount(teams, 'team', 'teams'),
      amount(professionals, 'professional', 'professionals'),
      amount(offerings, 'regeling of dienst', 'regelingen en diensten'),
      amount(initiatives, 'initiatief', 'initiatieven'),
    ]
      .filter((text) => text !== undefined)
      .join(', ') || 'Alleen de organisatie zelf',
  staleCount: (n: number) => (n === 0 ? 'niets' : n === 1 ? 'één vermelding' : `${n} vermeldingen`),
}

function amount(n: number, one: string, many: string): string | undefined {
  return n === 0 ? undefined : `${n.toLocaleString('nl-NL')} ${n === 1 ? one : many}`
}
