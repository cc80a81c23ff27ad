import type { RoleCategory } from '../api/directory'

export const texts = {
  title: 'Codelijsten',
  lead: 'De woorden waarmee de sociale kaart is ingedeeld. Een nieuwe naam staat meteen overal; de code zelf verandert nooit.',
  which: 'Welke lijst?',
  lists: {
    'life-domains': 'Leefgebieden',
    'life-events': 'Gebeurtenissen',
    areas: 'Stadsdelen',
    roles: 'Functies',
  },
  fixed: 'Wettelijke taken staan vast: die volgen de wet.',
  none: 'Deze lijst is nog leeg. Voeg de eerste toe.',
  add: (list: string) => `Voeg toe aan ${list.toLowerCase()}`,
  added: (name: string) => `‘${name}’ is toegevoegd.`,
  saved: 'Opgeslagen. De nieuwe naam staat nu overal.',
  removed: (name: string) => `‘${name}’ is verwijderd.`,
  change: 'Wijzig',
  changeOne: (name: string) => `Wijzig: ${name}`,
  remove: 'Verwijder',
  removeOne: (name: string) => `Verwijder: ${name}`,
  removeAsk: (name: string) => `‘${name}’ kan dan nergens meer gekozen worden.`,
  removeYes: 'Ja, verwijder',
  code: 'Code',
  codeHint: 'Kleine letters, cijfers en streepjes. De code verandert nooit meer.',
  codeIs: (code: string) => `Code: ${code}.`,
  name: 'Naam',
  synonyms: 'Alledaagse woorden',
  synonymsHint: 'Eén per regel. Wie deze woorden typt, vindt alles wat hierbij hoort.',
  saidToo: (words: string[]) => `Ook wel: ${words.join(', ')}.`,
  category: 'Vakgebied',
  categoryHint: 'Het register van grondslagen kijkt naar het vakgebied: wie mag wat weten.',
  choose: 'Kies een vakgebied',
  uses: (n: number) =>
    n === 0
      ? 'Niets gebruikt dit.'
      : n === 1
        ? 'Eén vermelding gebruikt dit.'
        : `${n} vermeldingen gebruiken dit.`,
  save: 'Sla op',
  cancel: 'Annuleer',
  categories: {
    MEDICAL: 'Medisch',
    SOCIAL: 'Sociaal werk',
    INCOME: 'Inkomen',
    DEBT: 'Schulden',
    LEGAL: 'Recht',
    YOUTH: 'Jeugd',
    HOUSING: 'Wonen',
    EDUCATION: 'Onderwijs',
    JUSTICE: 'Justitie',
    INFORMAL: 'Informele hulp',
    MANAGEMENT: 'Leiding',
    POLICY: 'Beleid',
  } satisfies Record<RoleCategory, string>,
}

export type ListSlug = keyof typeof texts.lists
