import type { ResidentMessage } from '../api/messaging'
import { Section } from '../ui/Page'
import { Steps } from '../ui/Steps'
import { texts } from './texts'

export function ResidentMessages({ messages }: { messages: ResidentMessage[] | undefined }) {
  if (!messages || messages.length === 0) return null
  return (
    <Section title={texts.messages}>
      <Steps
        steps={messages.map(({ kind, at, text }) => ({
          at,
          text: [kind === 'BELL' && texts.bell, text].filter(Boolean).join(': '),
          by: undefined,
        }))}
      />
    </Section>
  )
}
