import { TextLink } from '../ui/links'
import { Section } from '../ui/Page'
import { texts } from './texts'

/** Among the rights: the way to objecting. */
export function ObjectionSection() {
  return (
    <Section title={texts.section}>
      <p>{texts.sectionHelp}</p>
      <p>
        <TextLink to="/mijn-rechten/bezwaar">{texts.toObjections}</TextLink>
      </p>
    </Section>
  )
}
