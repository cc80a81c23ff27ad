import { texts as shell } from '../app/shellTexts'
import { mineTexts as breakGlass } from '../break-glass/mineTexts'
import { texts as form } from '../form/texts'
import { texts as counter } from '../counter/texts'
import { mineTexts as introduction } from '../introduction/mineTexts'
import { erasureTexts as erasure } from '../my-consent/erasureTexts'
import { rightsTexts as rights } from '../my-consent/rightsTexts'
import { texts as myConsent } from '../my-consent/texts'
import { texts as myCopy } from '../my-copy/texts'
import { texts as myRequest } from '../my-request/texts'
import { texts as objection } from '../objection/texts'
import { texts as time } from '../time/texts'
import type { Language } from './language'

/** What residents read, in the language it is written in first. Each feature keeps its own. */
export const dutchTexts = {
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
}

export const dutch: Language = {
  tag: 'nl',
  name: 'Nederlands',
  locale: 'nl-NL',
  direction: 'ltr',
  texts: dutchTexts,
}
