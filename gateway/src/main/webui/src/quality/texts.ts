import type { Place, ReportReason } from '../api/directory'

export const texts = {
  history: 'Wat is er veranderd?',
  historyOf: (name: string) => `Wat is er veranderd aan ${name}?`,
  noHistory: 'Er is nog niets veranderd.',
  by: (who: string, way: string) => `${who}, ${way.toLowerCase()}`,
  was: 'Was',
  became: 'Is nu',
  empty: 'niets',
  blanked: 'Wat er stond, is gewist. De bewaartermijn is voorbij.',
  older: 'Toon oudere',
  undo: 'Maak ongedaan',
  undoAsk: 'Weet je het zeker? Wat er hiervoor stond, komt terug. Iedereen ziet dat meteen.',
  undoYes: 'Ja, maak ongedaan',
  undone: 'Ongedaan gemaakt.',
  restore: 'Zet terug zoals het hier was',
  restoreOf: (when: string) => `Zet terug zoals het hier was: ${when}`,
  restoreAsk:
    'Weet je het zeker? Alles wat hierna is veranderd, gaat weg. Het blijft wel in deze lijst staan. Iedereen ziet dat meteen.',
  restoreYes: 'Ja, zet terug',
  restored: 'Teruggezet.',
  cancel: 'Nee, laat staan',
  offMap: 'Deze vermelding staat niet meer op de kaart.',
  takeOff: 'Haal van de kaart',
  takeOffAsk: (name: string) =>
    `Niemand vindt ${name} dan nog. De geschiedenis blijft, dus je kunt het terugdraaien.`,
  takeOffYes: 'Ja, haal van de kaart',

  still: 'Klopt dit nog?',
  stillLead: 'Je hoeft verder niets te doen.',
  stillReminder: 'We vroegen dit al eerder.',
  yes: 'Ja, dit klopt',
  yesFor: (name: string) => `Ja, dit klopt: ${name}`,
  no: 'Nee, verander het',
  report: 'Nee, meld wat er niet klopt',
  lastConfirmed: (day: string) => `Voor het laatst nagekeken op ${day}.`,
  confirmedNow: 'Dank je. Dit staat weer op vandaag.',
  whyMe: {
    SELF: undefined,
    ASSIGNED: 'Jij bewaakt dit.',
    TEAM_LEAD: 'Jij leidt het team.',
    ORGANISATION_OWNER: 'Jij bewaakt de organisatie.',
    ADMINISTRATOR: undefined,
  } satisfies Record<Place, string | undefined>,

  myEntryTitle: 'Klopt dit nog?',
  myEntryLead: 'Zo zien anderen uw initiatief. Klopt het? U hoeft verder niets te doen.',
  myEntryNone: 'U hoeft nu niets na te kijken.',
  myEntryThanks: 'Dank u. Dit staat weer op vandaag.',

  watchedBy: 'Bewaakt door',
  watchedByNobody: 'nog niemand',
  watchedBySelf: 'het initiatief zelf',
  reported: (reason: string, day: string) => `Gemeld op ${day}, wordt nagekeken: ${reason.toLowerCase()}.`,
  wrong: 'Klopt niet?',
  change: 'Verander dit',

  reportTitle: 'Wat klopt er niet?',
  reportMissingTitle: 'Wat ontbreekt er?',
  reportAbout: 'Dit gaat over',
  reasons: {
    PHONE: 'De telefoon klopt niet',
    LEFT: 'Werkt hier niet meer',
    GONE: 'Bestaat niet meer',
    CONDITIONS: 'De voorwaarden zijn anders',
    ADDRESS: 'Het adres klopt niet',
    OTHER: 'Iets anders',
    MISSING: 'Ontbreekt op de kaart',
  } satisfies Record<ReportReason, string>,
  reason: 'Wat is er aan de hand?',
  remark: 'In één zin',
  remarkMissing: 'Wat werd gezocht en niet gevonden?',
  remarkHint: 'Schrijf geen namen of nummers van inwoners op.',
  hearBack: 'Laat mij weten wat er met deze melding gebeurt',
  hearBackHint: 'Alleen dan bewaren we wie dit meldt.',
  send: 'Meld dit',
  thanks: 'Dank. Dit wordt nagekeken.',
  myReports: 'Eerder gemeld',
  answer: 'Antwoord',
  missing: 'Ontbreekt',

  topTitle: (n: number) =>
    n === 1 ? 'Eén gegeven om na te kijken' : `${written(n)} gegevens om na te kijken`,
  topLead: (n: number) =>
    n === 1
      ? 'Dit wordt vaak gezocht en is lang niet bevestigd.'
      : `Deze ${written(n).toLowerCase()} worden vaak gezocht en zijn lang niet bevestigd.`,
  topNone: 'Niets om na te kijken',
  topNoneLead: 'Alles wat vaak gezocht wordt, is bevestigd.',
  topDone: 'Dit waren ze. Kom gerust later terug.',
  again: 'Kijk opnieuw',
  which: (n: number, of: number) => `${n} van ${of}`,
  next: 'Volgende',
  correct: 'Dit klopt',
  edit: 'Verander',
  askOwner: (name: string) => `Vraag het ${name}`,
  see: 'Bekijk zoals anderen het zien',
  queueTitle: 'Wat wacht er nog?',
  queueReports: (n: number) => counted(n, 'melding', 'meldingen'),
  queueSilent: (n: number) => `${counted(n, 'vermelding', 'vermeldingen')} zonder antwoord`,
  queueConflicts: (n: number) => `${counted(n, 'verschil', 'verschillen')} met een ingelezen bestand`,
  queueRefused: (n: number) =>
    `${counted(n, 'ingelezen kaart', 'ingelezen kaarten')} waarvan het laatste bestand niet klopte`,
  queueStale: (n: number) =>
    `${counted(n, 'vermelding', 'vermeldingen')} die lang niet ${n === 1 ? 'is' : 'zijn'} nagekeken`,
  queueUnowned: (n: number) => `${counted(n, 'vermelding', 'vermeldingen')} zonder bewaker`,

  reportsTitle: 'Meldingen',
  reportsLead: 'Wat mensen melden over de sociale kaart. De oudste staat bovenaan.',
  reportsForMe: 'Er is iets gemeld dat nagekeken moet worden',
  reportsNone: 'Er zijn geen meldingen om na te kijken.',
  reportsClosedNone: 'Er is nog niets afgehandeld.',
  showClosed: 'Toon wat afgehandeld is',
  showOpen: 'Toon wat open is',
  times: (n: number, day: string) => (n === 1 ? `Gemeld op ${day}.` : `${n} keer gemeld sinds ${day}.`),
  look: 'Ik kijk dit na',
  close: 'Handel af',
  handled: 'Afgehandeld.',
  outcome: 'Hoe zit het?',
  solved: 'Het klopte niet, en is nu goed',
  rejected: 'Het klopte toch',
  answerLabel: 'Antwoord aan wie het meldde',
  answerHint: 'Eén zin is genoeg.',
  more: 'Toon meer',

  silentTitle: 'Zonder antwoord',
  silentLead: 'Hier vroegen we of het nog klopt. Niemand gaf antwoord.',
  silentNone: 'Overal kwam antwoord op.',
  staleTitle: 'Lang niet nagekeken',
  staleLead: 'Dit is te lang niet bevestigd. Wat het langst geleden is, staat bovenaan.',
  staleNone: 'Alles is op tijd nagekeken.',
  unownedTitle: 'Zonder bewaker',
  unownedLead: 'Wijs iemand aan, of wijs één bewaker aan voor de hele organisatie.',
  unownedNone: 'Alles heeft een bewaker.',
  conflictsTitle: 'Verschillen',
  conflictsLead: 'Hier is iets veranderd, en een bestand zegt iets anders. Kies wat er komt te staan.',
  conflictsNone: 'Er zijn geen verschillen.',
  conflictHere: (label: string) => `${label}: hier staat`,
  conflictFile: (label: string) => `${label}: het bestand zegt`,
  conflictFound: (source: string | undefined, day: string) =>
    source ? `Ingelezen van ${source} op ${day}.` : `Ingelezen op ${day}.`,
  conflictKeep: 'Houden',
  conflictTake: 'Overnemen uit het bestand',
  backToWork: 'Terug naar nakijken',

  ownerTitle: 'Wie bewaakt dit?',
  ownerHint: 'Wie een organisatie bewaakt, bewaakt ook alles wat erbij hoort.',
  ownerNone: 'Nu bewaakt niemand dit.',
  ownerNow: (name: string) => `Nu: ${name}.`,
  ownerPick: 'Kies een collega',
  ownerEmail: 'Of: e-mailadres van het initiatief',
  ownerEmailHint: 'Wie met dit adres inlogt, kan de vermelding zelf bevestigen.',
  ownerSave: 'Wijs aan',
  ownerSaved: 'Aangewezen.',
  ownerRelease: 'Haal de bewaker weg',
}

const WORDS = ['Nul', 'Eén', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht', 'Negen', 'Tien']

function written(n: number): string {
  return WORDS[n] ?? String(n)
}

function counted(n: number, one: string, many: string): string {
  return `${n.toLocaleString('nl-NL')} ${n === 1 ? one : many}`
}
