import { useQuery } from '@tanstack/react-query'
import type { ConsentSignal } from '../api/consent'
import { get } from '../api/http'
import type { Page } from '../api/session'
import { TextLink } from '../ui/links'
import { Section } from '../ui/Page'
import { useHelpRequest } from './helpRequests'
import { texts } from './texts'

/** Whom to speak with about a consent: one that ends, or a question that has no answer. Absent when there is nobody. */
export function ConsentSignals() {
  const signals =
    useQuery({
      queryKey: ['consent-signals'],
      queryFn: ({ signal }) => get<Page<ConsentSignal>>('/consent/v1/consent-signals', signal),
    }).data?.items ?? []
  if (signals.length === 0) return null
  return (
    <Section title={texts.signals}>
      <ul className="bb-list">
        {signals.map((signal) => (
          <li key={`${signal.code} ${signal.consentRequestId}`}>
            <Signal signal={signal} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Signal({ signal }: { signal: ConsentSignal }) {
  const name = useHelpRequest(signal.helpRequestId).data?.calledName ?? texts.someone
  return (
    <>
      <p>{signal.sentence}</p>
      <TextLink to="/hulpvragen/$id" params={{ id: signal.helpRequestId }}>
        {texts.signalWith(name)}
      </TextLink>
    </>
  )
}
