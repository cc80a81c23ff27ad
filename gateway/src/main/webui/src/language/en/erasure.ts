import { countingIn } from '../counting'
import type { Catalogs } from '../language'

const counted = countingIn('en-GB')

export const erasure: Catalogs['erasure'] = {
  title: 'Have everything deleted',
  lead: 'You can have everything about you in Busbaan deleted. You can’t undo this. First read what goes and what stays.',
  nothingYet: 'There is no question from you in Busbaan yet. So there is nothing to delete.',
  goes: 'This will be deleted',
  stays: 'This stays, because the law says so',
  staysHelp:
    'Sometimes an organisation must keep something for a time. Then we may not delete it. Nobody can read it in Busbaan any more.',
  outside: 'Outside Busbaan',
  outsideHelp:
    'An organisation sometimes also has its own file about you. We don’t delete that. Ask that organisation.',
  otherwise: 'Do you only want nobody to look any more? Then stop everything. That you can undo.',
  wipe: 'Delete',
  notYet: 'You can’t delete yet',
  understood: 'I understand that this can’t be undone.',
  press: 'Delete all my information',
  done: 'Your information has been deleted',
  doneLead:
    'Here is the proof. Do you want to keep it? Print this page or write down the number. We can’t look up the number for you later.',
  when: 'When',
  number: 'Number of the proof',
  partConsent: 'Permission and who looked',
  partRequests: 'Questions, messages and information',
  keyGone: 'Deleted. The key has been destroyed. After 7 days nobody can read an old copy either.',
  busy: 'We are still working on it.',
  count: 'How much',
  counted: (requests, items) =>
    `${counted(requests, { one: '# question', other: '# questions' })} and ${counted(items, { one: '# piece of information', other: '# pieces of information' })}`,
  staysNow: 'This stays, because the law says so',
  kept: (kind, organisation, until) =>
    `${kind}, written down by ${organisation}: up to and including ${until}.`,
  print: 'Print this page',
}
