import { useTexts } from '../language/useLanguage'
import { ButtonLink } from '../ui/links'
import { Section } from '../ui/Page'

/** Among the rights: the way to the copy of everything. */
export function CopySection() {
  const texts = useTexts('myCopy')
  return (
    <Section title={texts.section}>
      <p>{texts.sectionHelp}</p>
      <div>
        <ButtonLink to="/mijn-rechten/kopie">{texts.toCopy}</ButtonLink>
      </div>
    </Section>
  )
}
