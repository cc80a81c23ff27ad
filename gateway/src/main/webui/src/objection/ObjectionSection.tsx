import { useTexts } from '../language/useLanguage'
import { TextLink } from '../ui/links'
import { Section } from '../ui/Page'

/** Among the rights: the way to objecting. */
export function ObjectionSection() {
  const texts = useTexts('objection')
  return (
    <Section title={texts.section}>
      <p>{texts.sectionHelp}</p>
      <p>
        <TextLink to="/mijn-rechten/bezwaar">{texts.toObjections}</TextLink>
      </p>
    </Section>
  )
}
