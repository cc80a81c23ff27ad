import type { Newcomer } from '../api/messaging'
import type { Submission } from '../form/submission'
import { useMoments } from '../language/useLanguage'
import { useNow } from '../time/useNow'
import { Facts } from '../ui/Expand'
import { when } from './introductions'
import { texts } from './texts'
import { TwoAnswers } from './TwoAnswers'

/** All that an initiative reads of somebody. */
export function NewcomerFacts({ newcomer }: { newcomer: Newcomer }) {
  const now = useNow()
  const moments = useMoments()
  return (
    <Facts
      facts={[
        [texts.wants, newcomer.wish],
        [texts.tongue, newcomer.language],
        [texts.when, when(newcomer, now, moments)],
        [texts.place, newcomer.initiative],
      ]}
    />
  )
}

/** Below the question whether somebody may come: who, and the two answers. */
export function WelcomeOrNo({ newcomer, of }: { newcomer: Newcomer; of: Submission<object> }) {
  return (
    <>
      <NewcomerFacts newcomer={newcomer} />
      <p>{texts.tooBusy}</p>
      <TwoAnswers
        of={of}
        first={{ label: texts.yesWelcome, body: { answer: 'WELCOME' } }}
        second={{ label: texts.noRoom, body: { answer: 'NO' } }}
      />
    </>
  )
}
