import type { Catalogs } from '../language'

export const objection: Catalogs['objection'] = {
  section: 'Objection to the use of your information',
  sectionHelp:
    'Do you want one organisation to stop using your information? Then you can object. The organisation must then check if it may go on.',
  toObjections: 'Object, or see how it is going',
  title: 'Objection to the use of your information',
  lead: 'Do you not want an organisation to use your information? Then tell us why. The organisation must answer you.',
  otherTitle: 'Is it about a decision?',
  other:
    'Do you disagree with a decision, for example about your benefit? That is another kind of objection (in Dutch: bezwaar). You make it at the organisation itself, usually within six weeks. Ask the person who helps you to help you with it.',
  mine: 'Your objections',
  make: 'Object',
  means: 'What happens if you object?',
  consequences: [
    'The organisation stops reading anything about you in Busbaan at once.',
    'Nobody reads what it wrote down about you any more either. Only if your life is in danger may somebody look.',
    'Other organisations still help you. Calls and messages go on too.',
    'You get an answer within a month. Sometimes it takes longer. Then you read here why.',
    'Are you right? Then the organisation stops. It still does what a law requires.',
  ],
  who: 'Which organisation should stop?',
  reason: 'Why do you not want this?',
  reasonHint: 'Write it in your own words. The organisation reads what you write.',
  send: 'Object',
  sent: 'Your objection counts from now on.',
  takeBack: 'Take back',
  takeBackOf: (organisation) => `Take back: objection at ${organisation}`,
  takenBack: 'Your objection has been taken back.',
  nobody: 'There is no other organisation that uses your information now.',
  nothingYet:
    'There is no question from you in Busbaan yet. So there is no information to object to the use of.',
  yourWords: 'Your words',
  extension: 'Why does it take longer?',
  answer: 'The answer',
  states: {
    OPEN: 'waits for an answer',
    UPHELD: 'decided in your favour',
    REJECTED: 'not decided in your favour',
    TAKEN_BACK: 'taken back',
  },
  inCopy: 'Your objections',
}
