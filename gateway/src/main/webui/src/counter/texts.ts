export const texts = {
  title: 'Hebt u een code van de balie?',
  lead: 'Dan antwoordt u hier zelf. U hoeft niet in te loggen.',
  code: 'Uw code',
  codeHint: 'Twaalf letters en cijfers, bijvoorbeeld K7MP-2QXR-9HTB.',
  open: 'Ga verder',
  until: (hour: string) =>
    `U hebt de tijd tot ${hour}. Lukt dat niet? Vraag aan de balie om een nieuwe code.`,
  over: 'De tijd is om',
  overHelp: 'Deze code werkt niet meer. U hebt nog niet geantwoord. Vraag aan de balie om een nieuwe code.',
  overHelpStop:
    'Deze code werkt niet meer. Waar u mee stopte, blijft gestopt. Wilt u nog met iets stoppen? Vraag aan de balie om een nieuwe code.',
  fillIn: 'Vul de code in.',
  nothingToAnswer: 'U hoeft niets te doen',
  nothingToAnswerHelp: 'Deze vraag is al beantwoord of voorbij.',
  saidYes: 'U hebt ja gezegd',
  saidNo: 'U hebt nee gezegd',
  mayRead: (who: string, kinds: string, until: string) =>
    `${who} mag dit lezen: ${kinds}. Tot en met ${until}.`,
  nothing: 'Dit wordt niet gedeeld. Wij helpen u gewoon verder.',
  goesOnUntil: (day: string) =>
    `Wat u eerder goed vond, mag nog tot en met ${day}. Daarna stopt het vanzelf. Wij helpen u gewoon verder.`,
  change:
    'U mag altijd van gedachten veranderen. Zeg aan de balie of tegen uw hulpverlener dat u wilt stoppen. U krijgt dan weer een code. Of log in en kijk bij Toestemming.',
  changeNo:
    'U mag altijd van gedachten veranderen. Zeg aan de balie of tegen uw hulpverlener dat het toch mag. U krijgt dan opnieuw de vraag.',
  close: 'U kunt deze bladzijde nu sluiten.',
  stopTitle: 'Waarmee wilt u stoppen?',
  stopLead:
    'U hoeft niet te zeggen waarom. Vanaf nu laat Busbaan het niet meer zien. Wat al is gelezen, blijft gelezen.',
  stop: 'Stop hiermee',
  stopped: (sentence: string) => `Gestopt: ${sentence}`,
  nothingToStop: 'Niemand mag iets lezen omdat u het goed vond. Er is niets om te stoppen.',
  allStopped: 'U bent overal mee gestopt. Er is niets meer om te stoppen.',
}
