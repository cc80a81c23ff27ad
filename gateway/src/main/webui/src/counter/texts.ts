export const texts = {
  title: 'Hebt u een code van de balie?',
  lead: 'Dan antwoordt u hier zelf. U hoeft niet in te loggen.',
  code: 'Uw code',
  codeHint: 'Twaalf letters en cijfers, bijvoorbeeld K7MP-2QXR-9HTB.',
  open: 'Ga verder',
  until: (hour: string) =>
    `U hebt de tijd tot ${hour}. Lukt dat niet? Vraag aan de balie om een nieuwe code.`,
  over: 'De tijd is om',
  overHelp: 'Deze code werkt niet meer. Er is niets gedeeld. Vraag aan de balie om een nieuwe code.',
  saidYes: 'U hebt ja gezegd',
  saidNo: 'U hebt nee gezegd',
  mayRead: (who: string, kinds: string, until: string) =>
    `${who} mag dit lezen: ${kinds}. Tot en met ${until}.`,
  nothing: 'Er wordt niets gedeeld. Wij helpen u gewoon verder.',
  onlyUntilTheEnd: 'Het stopt vanzelf op de dag die u eerder koos.',
  change:
    'U mag altijd van gedachten veranderen. Zeg aan de balie of tegen uw hulpverlener dat u wilt stoppen. U krijgt dan weer een code. Of log in en kijk bij Toestemming.',
  close: 'U kunt deze bladzijde nu sluiten.',
  stopTitle: 'Waarmee wilt u stoppen?',
  stopLead:
    'U hoeft niet te zeggen waarom. Vanaf nu laat Busbaan het niet meer zien. Wat al is gelezen, blijft gelezen.',
  stop: 'Stop hiermee',
  stopped: (sentence: string) => `Gestopt: ${sentence}`,
  nothingToStop: 'U hebt nergens ja op gezegd. Er is niets om te stoppen.',
}
