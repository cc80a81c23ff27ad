import type { Catalogs, Language } from '../language'
import { breakGlass } from './breakGlass'
import { counter } from './counter'
import { erasure } from './erasure'
import { form } from './form'
import { introduction } from './introduction'
import { myConsent } from './myConsent'
import { myCopy } from './myCopy'
import { myRequest } from './myRequest'
import { objection } from './objection'
import { rights } from './rights'
import { shell } from './shell'
import { time } from './time'

/** English as people speak it who learnt it later (B1): short sentences, and a Dutch word where an English one would mislead. */
export const language: Language = {
  tag: 'en',
  name: 'English',
  locale: 'en-GB',
  direction: 'ltr',
  texts: {
    breakGlass,
    counter,
    erasure,
    form,
    introduction,
    myConsent,
    myCopy,
    myRequest,
    objection,
    rights,
    shell,
    time,
  } satisfies Catalogs,
}
