import type { Catalogs } from '../language'

export const rights: Catalogs['rights'] = {
  title: 'Your rights',
  lead: 'It is your information. Here you see what you can do.',
  rest: 'Stop everything',
  nothingYet: 'There is no question from you in Busbaan yet. So there is nothing to stop.',
  notResting: 'Your information is used to help you.',
  resting: 'You stopped everything. Nobody reads your information now.',
  restHelp:
    'Is something wrong, or do you want to think first? Then you can stop everything. From then on nobody reads your information in Busbaan, not even the person who helps you. Only if your life is in danger may somebody look. You still get help: calls and messages go on. An appointment with an initiative stays. Do you no longer want it? Then say under My question: I would rather not.',
  restingHelp:
    'Calls and messages go on. If you start everything again, what you agreed to before counts again.',
  putToRest: 'Stop everything',
  wake: 'Start everything again',
  history: 'What did you choose before?',
  stepRest: 'You stopped everything',
  stepWake: 'You started everything again',
  see: 'See and choose',
  seeLog: 'Who looked?',
  seeConsents: 'What you agreed to',
  erase: 'Have everything deleted',
  eraseHelp:
    'Is your question finished, and do you want nothing about you to stay here? Then you can have everything deleted.',
  eraseLink: 'See what would be deleted',
  complain: 'Not satisfied?',
  complainHelp:
    'Tell the person who helps you. Or go to the Autoriteit Persoonsgegevens (the Dutch privacy authority): autoriteitpersoonsgegevens.nl or 088 1805 250.',
}
