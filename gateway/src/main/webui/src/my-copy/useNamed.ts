import type { CopiedColleague } from '../api/messaging'
import { useMoments, useTexts } from '../language/useLanguage'

/** How the copy says who did something, and when. */
export function useNamed() {
  const texts = useTexts('myCopy')
  const { onPaper } = useMoments()
  return {
    /** "Noor van den Berg van Buurtteam Zuidoost" */
    named: ({ name, organisation }: CopiedColleague) =>
      organisation ? texts.colleague(name, organisation) : name,
    /** With the moment, where it is known. */
    when: (who: string, at: string | undefined) => (at ? texts.by(who, onPaper(at)) : who),
  }
}
