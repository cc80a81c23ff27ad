export const rightsTexts = {
  title: 'Uw rechten',
  lead: 'Het zijn uw gegevens. Hier ziet u wat u kunt doen.',
  rest: 'Alles stilzetten',
  nothingYet: 'Er is nog geen vraag van u in Busbaan. Er is dus niets om stil te zetten.',
  notResting: 'Uw gegevens worden gebruikt om u te helpen.',
  resting: 'U hebt alles stilgezet. Niemand leest nu uw gegevens.',
  restHelp:
    'Klopt er iets niet, of wilt u eerst nadenken? Dan zet u alles stil. Niemand leest dan nog uw gegevens in Busbaan, ook uw hulpverlener niet. Alleen als uw leven in gevaar is, mag iemand kijken. U krijgt gewoon hulp: bellen en berichten gaan door. Een afspraak bij een initiatief blijft staan. Wilt u die niet meer? Zeg dan bij Mijn vraag: liever niet.',
  restingHelp:
    'Bellen en berichten gaan gewoon door. Wat u eerder goed vond, geldt weer als u alles weer aanzet.',
  putToRest: 'Zet alles stil',
  wake: 'Zet alles weer aan',
  history: 'Wat koos u eerder?',
  stepRest: 'U zette alles stil',
  stepWake: 'U zette alles weer aan',
  see: 'Zien en kiezen',
  seeLog: 'Wie keek mee?',
  seeConsents: 'Wat u goed vond',
  erase: 'Alles laten wissen',
  eraseHelp:
    'Is uw vraag klaar, en wilt u niet dat er iets over u blijft staan? Dan kunt u alles laten wissen.',
  eraseLink: 'Bekijk wat er dan weggaat',
  complain: 'Niet tevreden?',
  complainHelp:
    'Zeg het tegen uw hulpverlener. Of ga naar de Autoriteit Persoonsgegevens: autoriteitpersoonsgegevens.nl of 088 1805 250.',
}
