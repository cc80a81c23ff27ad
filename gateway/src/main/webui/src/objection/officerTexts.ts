/** What a privacy officer, FG or controller reads about objections. */
export const officerTexts = {
  title: 'Bezwaren',
  lead: 'Een inwoner wil niet dat jullie organisatie zijn of haar gegevens gebruikt (AVG 21). Tot er is beslist, staan die gegevens stil. Wie de inwoner is, zie je niet.',
  none: 'Er wacht geen bezwaar.',
  weighedNone: 'Er is nog geen bezwaar gewogen.',
  showWeighed: 'Toon wat al is gewogen',
  showWaiting: 'Toon wat nog wacht',
  from: (when: string) => `Bezwaar van ${when}`,
  due: (day: string) => `Antwoord uiterlijk ${day}.`,
  late: (day: string) => `Het antwoord moest er op ${day} zijn. De gegevens blijven stilstaan.`,
  notOwn: (organisation: string) =>
    `${organisation} heeft hier zelf geen privacy officer. Vraag wat zij besluit, en leg dat hier vast.`,
  words: 'Wat de inwoner schrijft',
  uses: 'Wat jullie lazen',
  usesNone: 'niets',
  use: (purpose: string, kinds: string, times: number) => `${purpose}: ${kinds} (${times} keer)`,
  weigh: 'Weeg dit bezwaar',
  weighHelp:
    'Zijn er dringende redenen om door te gaan, die zwaarder wegen dan deze situatie? Kan het ook zonder deze gegevens? Bij twijfel krijgt de inwoner gelijk.',
  outcome: 'Krijgt de inwoner gelijk?',
  outcomes: {
    UPHELD: 'Ja, wij stoppen',
    REJECTED: 'Nee, wij gaan door',
  },
  outcomeHints: {
    UPHELD:
      'Geen regel die op jullie publieke taak rust, geldt nog voor deze inwoner. Wat een wet voorschrijft wel.',
    REJECTED: 'De inwoner leest waarom, en dat hij of zij kan klagen of naar de rechter kan.',
  },
  why: 'Waarom?',
  whyHint: 'De inwoner leest dit. Schrijf het in gewone woorden.',
  save: 'Stuur het antwoord',
  done: 'Vastgelegd. De inwoner leest het antwoord.',
  extend: 'Heb je meer tijd nodig?',
  extendHelp: 'Eén keer mag er twee maanden bij, als je de inwoner nu zegt waarom (AVG 12 lid 3).',
  extendWhy: 'Waarom duurt het langer?',
  extendSave: 'Neem twee maanden meer',
  extended: 'De inwoner leest de nieuwe datum en waarom.',
  extension: 'Waarom het langer duurt',
  by: (who: string, when: string) => `Gewogen door ${who}, ${when}`,
  states: {
    OPEN: 'wacht',
    UPHELD: 'gelijk gegeven',
    REJECTED: 'geen gelijk',
    TAKEN_BACK: 'ingetrokken',
  },
  dpo: 'De organisatie weegt; jij houdt toezicht.',
}
