import type { Catalogs } from '../language'

export const introduction: Catalogs['introduction'] = {
  myTitle: 'People nearby',
  mayI: (helper, initiative) => `May ${helper} introduce you to ${initiative}?`,
  theyHear: (firstName, wish, language, when) =>
    `They only hear this: your name (${firstName}), what you would like (${wish}), your language (${language}) and when (${when}). Nothing else.`,
  noIsFine: 'If you say no, we will still help you.',
  myYes: 'Yes, introduce me',
  myNo: 'I would rather not',
  askedThem: (initiative) => `We are asking if you are welcome at ${initiative}.`,
  youHear: (moment) => `You will hear this by ${moment}.`,
  youAreWelcome: (initiative) => `You are welcome at ${initiative}`,
  when: 'When',
  what: 'What for',
  withYou: 'Who comes with you?',
  notNow: (initiative) => `${initiative} has no room now. It is not because of you. We keep looking.`,
  notGoing: (initiative) => `You are not going to ${initiative}. That is fine.`,
  calledOff: (initiative) => `Getting to know ${initiative} is cancelled.`,
  call: (name) => `Call ${name}`,
}
