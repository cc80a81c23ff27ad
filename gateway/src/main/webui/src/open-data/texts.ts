export const texts = {
  title: 'Open data',
  lead: 'De sociale kaart is van iedereen. U mag de gegevens bekijken, ophalen en gebruiken.',
  whatTitle: 'Wat is er?',
  what: 'U vindt hier organisaties, regelingen, diensten en informele initiatieven. Met voorwaarden, tijden, gebied en waar het te vinden is.',
  private:
    'Namen, telefoonnummers en e-mailadressen van medewerkers staan er niet in. Geheime adressen, zoals van opvang, ook niet.',
  licenceTitle: 'Wat mag u ermee?',
  licenceBefore: 'De gemeente kiest de licentie. Nu is dat ',
  licenceAfter: '.',
  licenceUnknown: 'De licentie laden lukt nu niet. Die staat ook in elk antwoord van de API.',
  filesTitle: 'In één keer ophalen',
  files: [
    {
      href: '/hsds/services.csv',
      label: 'Regelingen, diensten en initiatieven (CSV)',
      hint: 'Opent in een spreadsheet.',
    },
    { href: '/hsds/organizations.csv', label: 'Organisaties (CSV)', hint: 'Opent in een spreadsheet.' },
    {
      href: '/hsds/datapackage.zip',
      label: 'Alles als data package (ZIP)',
      hint: 'Alle tabellen van HSDS 3.1, met een beschrijving erbij.',
    },
  ],
  apiTitle: 'Voor wie programmeert',
  api: 'De API volgt Open Referral HSDS 3.1. U hoeft niet in te loggen.',
  document: 'Beschrijving van de API (OpenAPI)',
  examples: 'Voorbeelden',
  urls: [
    { href: '/hsds/services?search=schulden', label: 'Zoeken naar schulden' },
    { href: '/hsds/services?per_page=10&full=true', label: 'Tien diensten met alles wat erbij hoort' },
    { href: '/hsds/taxonomy_terms', label: 'Termen: leefgebieden, doelgroepen en meer' },
    { href: '/hsds/service_at_locations?postcode=1011', label: 'Wat is er bij postcode 1011?' },
    {
      href: '/hsds/services?format=ndjson&modified_after=2026-01-01',
      label: 'Alles wat dit jaar veranderde',
    },
  ],
  harvest:
    'Haalt u regelmatig op? Vraag dan met modified_after alleen wat veranderde. Wat van de kaart ging, komt mee met de status inactive.',
  problemTitle: 'Klopt er iets niet?',
  problem: 'Meld het bij de organisatie zelf of bij de gemeente. Dan wordt het op de kaart verbeterd.',
}
