import type { Catalogs } from '../language'

export const form: Catalogs['form'] = {
  offline: 'There is no connection. What you filled in stays here. Try again in a moment.',
  serverDown: 'Something went wrong on our side. What you filled in stays here. Try again in a moment.',
  sessionEnded: 'You are no longer logged in. Log in again, and then you can go on.',
  forbidden: 'You can’t do this with your account.',
  notFound: 'This does not exist, or it is not for you.',
  wrongState: 'This is no longer possible.',
  tooOften:
    'That was too many times in a row. Wait a moment and try again. Does it still not work? Then wait a quarter of an hour.',
  someoneWasFirst: 'Somebody was faster',
  someoneWasFirstHelp:
    'This changed while you were busy. Load it again and see if you still need to do this. What you typed stays here.',
  reload: 'Load again',
  summaryTitle: 'Something is not right yet',
  failedTitle: 'This did not work',
  busy: 'One moment…',
  optional: '(you don’t have to)',
  again: 'Try again',
  loading: 'Loading…',
  unreachableTitle: 'No connection',
  unreachable: 'We get no answer. Maybe there is no internet, or maybe we are away for a moment.',
  brokenTitle: 'Something went wrong on our side',
  broken: 'It is not because of what you filled in. Try again in a minute.',
  notFoundTitle: 'Not found',
}
