import { countingIn } from '../language/counting'

const counted = countingIn('nl-NL')

export const erasureTexts = {
  title: 'Alles laten wissen',
  lead: 'U kunt alles over u in Busbaan laten wissen. Dat kan niet terug. Lees eerst wat er weggaat en wat er blijft.',
  nothingYet: 'Er is nog geen vraag van u in Busbaan. Er is dus niets om te wissen.',
  goes: 'Dit gaat weg',
  stays: 'Dit blijft, omdat de wet dat zegt',
  staysHelp:
    'Soms moet een organisatie iets een tijd bewaren. Dat mogen wij dan niet wissen. Niemand kan het in Busbaan nog lezen.',
  outside: 'Buiten Busbaan',
  outsideHelp:
    'Een organisatie heeft soms ook een eigen dossier over u. Dat wissen wij niet. Vraag dat aan die organisatie.',
  otherwise: 'Wilt u alleen dat niemand meer kijkt? Zet dan alles stil. Dat kan wel terug.',
  wipe: 'Wissen',
  notYet: 'U kunt nu nog niet wissen',
  understood: 'Ik begrijp dat dit niet terug kan.',
  press: 'Wis al mijn gegevens',
  done: 'Uw gegevens zijn gewist',
  doneLead:
    'Hieronder staat het bewijs. Wilt u het bewaren? Print deze bladzijde of schrijf het nummer op. Wij kunnen het nummer niet meer voor u opzoeken.',
  when: 'Wanneer',
  number: 'Nummer van het bewijs',
  partConsent: 'Toestemming en wie er keek',
  partRequests: 'Vragen, berichten en gegevens',
  keyGone: 'Gewist. De sleutel is vernietigd. Een oude kopie is na 7 dagen ook niet meer te lezen.',
  busy: 'Wij zijn nog bezig.',
  count: 'Hoeveel',
  counted: (requests: number, items: number) =>
    `${counted(requests, { one: '# vraag', other: '# vragen' })} en ${counted(items, { one: '# gegeven', other: '# gegevens' })}`,
  staysNow: 'Dit blijft, omdat de wet dat zegt',
  kept: (kind: string, organisation: string, until: string) =>
    `${kind}, opgeschreven door ${organisation}: tot en met ${until}.`,
  print: 'Print deze bladzijde',
}
