import type { Catalogs } from '../language'

export const introduction: Catalogs['introduction'] = {
  myTitle: 'People nearby',
  mayI: (helper, initiative) => `May ${helper} introduce you to ${initiative}?`,
  theyHear: (firstName, wish, language, when) =>
    `They only hear this: your name (${firstName}), what you would like (${wish}), your language (${language}) and when (${when}). Nothing else.`,
  noIsFine: 'Do you say no? Then we just go on helping you.',
  myYes: 'Yes, introduce me',
  myNo: 'I would rather not',
  askedThem: (initiative) => `We asked if you are welcome at ${initiative}.`,
  youHear: (moment) => `You hear this no later than ${moment}.`,
  youAreWelcome: (initiative) => `You are welcome at ${initiative}`,
  when: 'When',
  what: 'What for',
  withYou: 'Who comes with you?',
  notNow: (initiative) => `${initiative} has no room now. It is not because of you. We keep looking.`,
  notGoing: (initiative) => `You are not going to ${initiative}. That is fine.`,
  call: (name) => `Call ${name}`,
}
