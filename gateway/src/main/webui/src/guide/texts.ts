import type { Basis, GuideAnswer } from '../api/consent'

export const texts = {
  answers: {
    ALLOWED: 'mag',
    NOT_NEEDED: 'niet nodig',
    ASK: 'vraag',
    NOT_ALLOWED: 'mag niet',
  } satisfies Record<GuideAnswer, string>,
  bases: {
    PUBLIC_TASK: 'taak van de organisatie',
    LEGAL_OBLIGATION: 'dit moet van de wet',
    CONSENT: 'toestemming van de inwoner',
    MANDATE: 'machtiging van de inwoner',
    VITAL_INTEREST: 'levensgevaar',
  } satisfies Record<Basis, string>,
  why: 'Waarom?',
  basis: 'Grondslag',
  article: 'Artikel',
  until: 'Geldt tot en met',
  example: 'Voorbeeld, niet juridisch getoetst.',
  down: 'De AVG-wijzer is er nu even niet',
  downHelp: 'Je kunt je collega wel erbij halen. Gegevens blijven dicht tot de wijzer er weer is.',
  ask: 'Vraag toestemming',
  askAbout: (kind: string) => `Vraag toestemming voor ${kind.toLowerCase()}`,
  askHelp:
    'Vraag het eerst in een gesprek. Daarna staat de vraag in het portaal. Of leg het antwoord vast met een getuige op de pagina van de hulpvraag.',
  askUntil: 'Tot en met welke dag?',
  explanation: 'Leg in gewone woorden uit waarom',
  explanationHint:
    'De inwoner leest dit. Zeg ook wat er gebeurt als het antwoord nee is: dan help je gewoon verder.',
  send: 'Stuur de vraag',
  asked: 'De vraag staat klaar voor de inwoner.',
  withheld: 'Gaat mee, maar blijft dicht tot de inwoner ja zegt.',
  noInCharge: 'Kies eerst een hulpvraag.',
}
