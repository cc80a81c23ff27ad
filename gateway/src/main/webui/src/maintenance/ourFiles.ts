/** What the files of our own kaart are called. */
export const OURS = [
  'roles',
  'life-domains',
  'life-events',
  'areas',
  'synonyms',
  'organisations',
  'teams',
  'professionals',
  'offerings',
  'initiatives',
].map((name) => `${name}.csv`)
