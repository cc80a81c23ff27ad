import type { RecipientKind } from './recipient'

export const texts = {
  pageTitle: 'Toestemming vragen',
  pageLead: 'Vraag een inwoner of iemand iets mag lezen. Bespreek het eerst samen.',
  ask: 'Vraag toestemming',
  askAbout: (kind: string) => `Vraag toestemming voor ${kind.toLowerCase()}`,
  talkFirst:
    'Vraag het eerst in een gesprek. Daarna staat de vraag in het portaal. De inwoner kan ook antwoorden met een code aan de balie, of in een gesprek met een getuige. Dat kan op de pagina van de hulpvraag.',
  talkedOn: 'Op welke dag heb je het samen besproken?',
  talkedOnHint: 'De inwoner leest deze dag terug.',
  purpose: 'Waarvoor is het nodig?',
  choosePurpose: 'Kies waarvoor',
  recipient: 'Wie mag het lezen?',
  recipientHint:
    'Kies zo precies mogelijk. Gaat het om gezondheid of strafrecht? Kies dan een persoon of een rol.',
  recipients: {
    person: 'Eén persoon',
    role: 'Een rol bij een organisatie',
    team: 'Een team',
    organisation: 'Een hele organisatie',
  } satisfies Record<RecipientKind, string>,
  person: 'Welke collega?',
  organisation: 'Welke organisatie?',
  organisationWords: {
    find: 'Zoek een organisatie',
    found: 'Welke organisatie bedoel je?',
    none: 'Geen organisatie gevonden. Probeer een andere naam.',
    other: 'Kies een andere organisatie',
    remove: 'Haal weg',
  },
  kinds: 'Wat mag diegene lezen?',
  kindsHint: 'Kies alleen wat nodig is. De inwoner kan ook ja zeggen tegen een deel.',
  noKinds: 'Volgens de AVG-wijzer hoef of mag je hier niets te vragen. Kies iemand anders of een ander doel.',
  until: 'Tot en met welke dag?',
  why: 'Leg in gewone woorden uit waarom',
  whyHint: 'De inwoner leest dit. Zeg ook wat er gebeurt als het antwoord nee is: dan help je gewoon verder.',
  send: 'Stuur de vraag',
  asked: 'De vraag staat klaar voor de inwoner.',
  reads: 'Dit leest de inwoner:',
  another: 'Vraag nog iets',
}
