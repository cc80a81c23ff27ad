/** What the resident reads about the initiatives he is introduced to. */
export const mineTexts = {
  myTitle: 'Mensen in de buurt',
  mayI: (helper: string, initiative: string) => `Mag ${helper} u voorstellen aan ${initiative}?`,
  theyHear: (firstName: string, wish: string, language: string, when: string) =>
    `Zij horen alleen dit: uw naam (${firstName}), wat u wilt (${wish}), uw taal (${language}) en wanneer (${when}). Verder niets.`,
  noIsFine: 'Zegt u nee? Dan helpen wij u gewoon verder.',
  myYes: 'Ja, stel mij voor',
  myNo: 'Liever niet',
  askedThem: (initiative: string) => `Wij vragen of u welkom bent bij ${initiative}.`,
  youHear: (moment: string) => `U hoort het uiterlijk ${moment}.`,
  youAreWelcome: (initiative: string) => `U bent welkom bij ${initiative}`,
  when: 'Wanneer',
  what: 'Waarvoor',
  withYou: 'Wie gaat er mee?',
  notNow: (initiative: string) => `${initiative} heeft nu geen plek. Dat ligt niet aan u. Wij zoeken verder.`,
  notGoing: (initiative: string) => `U gaat niet naar ${initiative}. Dat is goed.`,
  calledOff: (initiative: string) => `De kennismaking met ${initiative} gaat niet door.`,
  call: (name: string) => `Bel ${name}`,
}
