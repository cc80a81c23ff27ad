import { Alert } from '../ui/Alert'
import { Section } from '../ui/Page'
import { TextLink } from '../ui/links'
import { useTexts } from '../language/useLanguage'
import { useMyBreakGlass } from './breakGlass'

/** Told to the resident among who looked; nothing is shown when it never happened. */
export function MyBreakGlass() {
  const texts = useTexts('breakGlass')
  const { data = [] } = useMyBreakGlass()
  if (data.length === 0) return null
  return (
    <Section title={texts.title}>
      <ul className="bb-list">
        {data.map((item) => (
          <li key={item.id}>
            <p>{item.sentence}</p>
            <p>{texts.reason(item.reason)}</p>
            <p>
              {item.read} {item.review}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** On the resident's first screen. */
export function BreakGlassNotice() {
  const texts = useTexts('breakGlass')
  const { data = [] } = useMyBreakGlass()
  if (data.length === 0) return null
  return (
    <Alert type="info">
      <p>
        {texts.notice} <TextLink to="/wie-keek-mee">{texts.noticeLink}</TextLink>
      </p>
    </Alert>
  )
}
