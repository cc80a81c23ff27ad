import type { Catalogs } from '../language'

export const counter: Catalogs['counter'] = {
  title: 'Do you have a code from the counter?',
  lead: 'Then you answer here yourself. You don’t have to log in.',
  code: 'Your code',
  codeHint: 'Twelve letters and numbers, for example K7MP-2QXR-9HTB.',
  open: 'Go on',
  until: (hour) => `You have time until ${hour}. Is that too short? Ask for a new code at the counter.`,
  over: 'The time is up',
  overHelp: 'This code doesn’t work any more. You have not answered yet. Ask for a new code at the counter.',
  overHelpStop:
    'This code doesn’t work any more. What you stopped stays stopped. Do you want to stop something else? Ask for a new code at the counter.',
  fillIn: 'Fill in the code.',
  nothingToAnswer: 'You don’t have to do anything',
  nothingToAnswerHelp: 'This question has been answered or is over.',
  saidYes: 'You said yes',
  saidNo: 'You said no',
  mayRead: (who, kinds, until) => `${who} may read this: ${kinds}. Up to and including ${until}.`,
  nothing: 'This is not shared. We will still help you.',
  goesOnUntil: (day) =>
    `What you allowed before may go on up to and including ${day}. After that it stops by itself. We will still help you.`,
  change:
    'You may always change your mind. Say at the counter, or to the person who helps you, that you want to stop. You will get a code again. Or log in and look under Permission.',
  changeNo:
    'You may always change your mind. Say at the counter, or to the person who helps you, that they may read it after all. You will get the question again.',
  close: 'You can close this page now.',
  stopTitle: 'What do you want to stop?',
  stopLead:
    'You don’t have to say why. From now on Busbaan doesn’t show it any more. What was read stays read.',
  stop: 'Stop this',
  stopped: (sentence) => `Stopped: ${sentence}`,
  nothingToStop: 'Nobody may read anything because you allowed it. There is nothing to stop.',
  allStopped: 'You have stopped everything. There is nothing left to stop.',
}
