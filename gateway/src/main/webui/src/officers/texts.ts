const COUNTED = [
  'Niets',
  'Eén ding',
  'Twee dingen',
  'Drie dingen',
  'Vier dingen',
  'Vijf dingen',
  'Zes dingen',
]

export const texts = {
  title: (n: number) => `${COUNTED[n] ?? `${n} dingen`} voor jou`,
  leadDpo: 'De organisatie beslist; jij adviseert en houdt toezicht.',
  leadOfficer: 'Jij houdt het register bij. De FG geeft advies, de organisatie beslist.',
  leadController: 'Je beslist namens jullie organisatie, na advies van de FG.',
  breakGlass: 'Noodtoegang om op terug te kijken',
  review: 'Kijk terug',
  ownBreakGlass: 'Noodtoegang van jullie organisatie',
  ownBreakGlassLead: 'Een collega van jullie opende gegevens. De FG kijkt hierop terug.',
  seeBreakGlass: 'Bekijk de noodtoegang',
  toAdvise: 'Voorstellen die op jouw advies wachten',
  advise: 'Geef advies',
  objections: 'Bezwaren tegen verwerking',
  objectionsWaiting: (n: number) =>
    n === 1
      ? 'Eén inwoner maakte bezwaar. Tot er is beslist, staan de gegevens stil.'
      : `${n} inwoners maakten bezwaar. Tot er is beslist, staan hun gegevens stil.`,
  objectionsLate: (n: number) =>
    n === 1
      ? 'Bij één is de laatste dag om te antwoorden voorbij.'
      : `Bij ${n} is de laatste dag om te antwoorden voorbij.`,
  weighObjections: 'Weeg de bezwaren',
  seeObjections: 'Bekijk de bezwaren',
  returned: 'Voorstellen die terugkwamen',
  toDecide: 'Voorstellen die op jouw besluit wachten',
  expiring: 'Regels die aflopen',
  ends: (date: string) => `Loopt tot en met ${date}.`,
  denied: 'Vaak “mag niet” of “vraag” in de laatste vier weken',
  deniedNone: 'Niets kwam tien keer of vaker voor.',
  deniedLead: 'Klopt dit, of mist er een regel? Aantallen onder 10 staan er niet bij.',
  nothing: 'Er wacht niets. Kijk eens in het logboek van beslissingen.',
  opened: (when: string) => `Geopend ${when}.`,
  times: (n: number | undefined) => (n === undefined ? 'minder dan 10 keer' : `${n} keer`),
  breachTitle: 'Datalek',
  breachLead:
    'Kijk welke inwoners een datalek bij jouw organisatie raakt. Je ziet nummers, geen namen: wie het is, zoekt alleen degene op die de inwoner belt.',
  colleague: 'Wat las deze collega?',
  team: 'Wat las dit team?',
  teamWords: {
    find: 'Zoek een team',
    found: 'Welk team bedoel je?',
    none: 'Geen team gevonden. Probeer een andere naam.',
    other: 'Kies een ander team',
    remove: 'Haal weg',
  },
  emptyIsAll: 'Kies niets als het om iedereen van jouw organisatie gaat.',
  from: 'Vanaf',
  until: 'Tot en met',
  report: 'Maak het overzicht',
  touched: (n: number, times: number) =>
    n === 0
      ? 'In deze periode is er van niemand iets gelezen.'
      : `${n === 1 ? 'Eén inwoner is' : `${n} inwoners zijn`} geraakt. Er is ${times} keer gelezen.`,
  download: 'Download dit overzicht',
  ref: 'Inwoner',
  kinds: 'Gelezen',
  often: 'Hoe vaak',
  first: 'Eerste keer',
  last: 'Laatste keer',
  figuresTitle: 'Cijfers',
  figuresLead: 'Hoe vaak kwam welk antwoord? Zonder inwoners, en zonder aantallen onder 10.',
  figuresNone: 'In deze periode is niets gevraagd.',
  show: 'Toon',
}
