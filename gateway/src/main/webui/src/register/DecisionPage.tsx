import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { DecisionLine } from '../api/consent'
import { get } from '../api/http'
import { AnswerLabel } from '../guide/GuideAnswer'
import { date, moment } from '../time/moments'
import { useNow } from '../time/useNow'
import { Facts } from '../ui/Expand'
import { Loaded } from '../ui/Loaded'
import { TextLink } from '../ui/links'
import { Page, Section } from '../ui/Page'
import { detailTexts as texts } from './decisionTexts'
import { useNames, type Names } from './names'
import { texts as registerTexts } from './texts'

/** One line of the log: who wanted to see what, what was answered, and all that it rested on. Never whose it was. */
export function DecisionPage() {
  const { id } = useParams({ from: '/beslissingen/$id' })
  const line = useQuery({
    queryKey: ['decisions', id],
    queryFn: ({ signal }) => get<DecisionLine>(`/consent/v1/decisions/${encodeURIComponent(id)}`, signal),
  })
  return (
    <Loaded query={line} page>
      {(known) => <Line line={known} />}
    </Loaded>
  )
}

function Line({ line }: { line: DecisionLine }) {
  const now = useNow()
  const names = useNames()
  const { request, response, policies, information } = line
  const answer = response?.answer
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Facts
        facts={[
          [registerTexts.when, moment(line.timestamp, now)],
          [registerTexts.who, line.who ?? registerTexts.nobodyKnown],
          [texts.recordedBy, line.recorded_by],
          [registerTexts.kind, request?.kind && names.kind(request.kind)],
          [registerTexts.purpose, request?.purpose && names.purpose(request.purpose)],
          [texts.action, texts.actions[request?.action ?? '']],
          [texts.askedBy, texts.askers[request?.askedBy ?? '']],
          [registerTexts.outcome, answer && <AnswerLabel answer={answer} />],
          [texts.why, response?.code && (registerTexts.rules[response.code] ?? texts.codes[response.code])],
          [texts.article, response?.article],
          [texts.until, response?.until && date(response.until)],
        ]}
      />
      {information && <Rested information={information} names={names} />}
      <Section title={texts.policy}>
        <Facts
          facts={[
            [texts.policyVersion, policies?.version],
            [texts.entries, policies?.registerEntries?.join(', ')],
            [texts.trace, line.trace_id],
            [texts.number, line.id],
          ]}
        />
      </Section>
      <p>
        <TextLink to="/beslissingen">{texts.back}</TextLink>
      </p>
    </Page>
  )
}

/** What was so at that moment, as it was kept with the decision. */
function Rested({
  information,
  names,
}: {
  information: NonNullable<DecisionLine['information']>
  names: Names
}) {
  const { today, jobs, from, words, window, standstill, objections } = information
  return (
    <Section title={texts.rested}>
      <Facts
        facts={[
          [texts.day, date(today)],
          [
            texts.jobs,
            jobs
              .map(
                (job) =>
                  `${job.roleName}, ${job.teamName} (${names.task(job.task)}), ${job.organisationName}`,
              )
              .join('; '),
          ],
          [texts.senderTask, from && names.task(from.task)],
          [texts.said, words.length === 0 ? texts.saidNothing : texts.saidTimes(words.length)],
          [texts.window, window ? texts.windowOpen : undefined],
          [texts.standstill, standstill === 'NONE' ? undefined : texts.standsStill],
          [texts.objections, objections && objections.length > 0 ? String(objections.length) : undefined],
        ]}
      />
    </Section>
  )
}
