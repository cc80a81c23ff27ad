import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { useQuery } from '@tanstack/react-query'
import { get } from '../api/http'
import { Page, Section } from '../ui/Page'
import { texts } from './texts'

interface ApiDocument {
  info: { license: { name: string; url: string } }
}

/** For everybody, also without signing in. The licence is what this installation is set to. */
export function OpenDataPage() {
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Section title={texts.whatTitle}>
        <Paragraph>{texts.what}</Paragraph>
        <Paragraph>{texts.private}</Paragraph>
      </Section>
      <Section title={texts.licenceTitle}>
        <Licence />
      </Section>
      <Section title={texts.filesTitle}>
        <ul>
          {texts.files.map((file) => (
            <li key={file.href}>
              <a className="nl-link" href={file.href} download>
                {file.label}
              </a>
              . {file.hint}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={texts.apiTitle}>
        <Paragraph>
          {texts.api}{' '}
          <a className="nl-link" href="/hsds/openapi.json">
            {texts.document}
          </a>
        </Paragraph>
        <Paragraph>{texts.examples}:</Paragraph>
        <ul>
          {texts.urls.map((example) => (
            <li key={example.href}>
              {example.label}:{' '}
              <a className="nl-link bb-address" href={example.href}>
                {example.href}
              </a>
            </li>
          ))}
        </ul>
        <Paragraph>{texts.harvest}</Paragraph>
      </Section>
      <Section title={texts.problemTitle}>
        <Paragraph>{texts.problem}</Paragraph>
      </Section>
    </Page>
  )
}

function Licence() {
  const document = useQuery({
    queryKey: ['open-data', 'document'],
    queryFn: ({ signal }) => get<ApiDocument>('/hsds/openapi.json', signal),
  })
  if (document.isError) return <Paragraph>{texts.licenceUnknown}</Paragraph>
  if (!document.data) return null
  const { name, url } = document.data.info.license
  return (
    <Paragraph>
      {texts.licenceBefore}
      <a className="nl-link" href={url}>
        {name}
      </a>
      {texts.licenceAfter}
    </Paragraph>
  )
}
