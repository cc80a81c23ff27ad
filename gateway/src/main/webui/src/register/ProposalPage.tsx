import { Button } from '@utrecht/button-react'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Proposal } from '../api/consent'
import { useIs } from '../app/session'
import { RadioChoices } from '../form/Choices'
import { TextArea } from '../form/Field'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { Loaded } from '../ui/Loaded'
import { ButtonLink, TextLink } from '../ui/links'
import { Page, Section } from '../ui/Page'
import { Steps } from '../ui/Steps'
import { useTold } from '../ui/useTold'
import { EffectTable } from './EffectTable'
import { useNames } from './names'
import { texts } from './proposalTexts'
import { useProposal, useProposalEffect, useProposalStep } from './register'
import { summaryOf } from './RegisterEntryItem'
import { TermsFacts } from './TermsFacts'

/** What the page says was done; the keys of its texts. */
type Done = keyof typeof texts.told

interface StepProps {
  proposal: Proposal
  tell: (done: Done) => void
}

export function ProposalPage() {
  const { id } = useParams({ from: '/register/voorstellen/$id' })
  return (
    <Loaded query={useProposal(id)} page>
      {(proposal) => <Shown proposal={proposal} />}
    </Loaded>
  )
}

function Shown({ proposal }: { proposal: Proposal }) {
  const names = useNames()
  const [told, tell] = useTold<Done>(texts.told)
  const open =
    proposal.status === 'PROPOSED' || proposal.status === 'ADVISED' || proposal.status === 'RETURNED'
  return (
    <Page title={summaryOf(proposal.terms, names)}>
      <p>
        <span className="bb-tag">{texts.status[proposal.status]}</span>
      </p>
      <Section title={texts.what}>
        <TermsFacts terms={proposal.terms} names={names} />
      </Section>
      {open && <Effect proposal={proposal} />}
      <Section title={texts.soFar}>
        <Steps
          steps={proposal.steps.map(({ step, at, by, advice, words }) => ({
            at,
            by,
            text: [texts.steps[step], advice && texts.advices[advice], words].filter(Boolean).join(': '),
          }))}
        />
      </Section>
      {told}
      <NextStep proposal={proposal} tell={tell} />
      <p>
        <TextLink to="/register/voorstellen">{texts.toProposals}</TextLink>
      </p>
    </Page>
  )
}

function Effect({ proposal }: { proposal: Proposal }) {
  const names = useNames()
  const effect = useProposalEffect(proposal.id)
  return (
    <Section title={texts.effectTitle}>
      <Loaded query={effect}>{(known) => <EffectTable effect={known} names={names} />}</Loaded>
    </Section>
  )
}

/** What this person can do now; nobody gets a button that isn't his. */
function NextStep({ proposal, tell }: StepProps) {
  const keeper = useIs('privacy-officer')
  const dpo = useIs('dpo')
  const controller = useIs('controller')
  if (dpo && proposal.status === 'PROPOSED') return <Advise proposal={proposal} tell={tell} />
  if (controller && !dpo && proposal.status === 'ADVISED') return <Decide proposal={proposal} tell={tell} />
  if (keeper && proposal.status !== 'APPROVED' && proposal.status !== 'WITHDRAWN') {
    return <Keep proposal={proposal} tell={tell} />
  }
  return null
}

function Advise({ proposal, tell }: StepProps) {
  const [advice, setAdvice] = useState('')
  const [words, setWords] = useState('')
  const advising = useProposalStep<object>(proposal, 'advice', () => tell('advised'))
  return (
    <Section title={texts.adviseTitle}>
      <p>{texts.adviseLead}</p>
      <Form onSubmit={() => void advising.submit({ advice: advice || undefined, words })}>
        <FormFailure of={advising} />
        <RadioChoices
          name="advice"
          legend={texts.adviceLabel}
          choices={Object.entries(texts.advices).map(([value, label]) => ({ value, label }))}
          value={advice}
          onChange={setAdvice}
          failure={advising.failure}
        />
        <TextArea
          name="words"
          label={texts.adviceWords}
          hint={texts.whyHint}
          maxLength={2000}
          value={words}
          onChange={setWords}
          failure={advising.failure}
        />
        <SubmitButton pending={advising.pending}>{texts.advise}</SubmitButton>
      </Form>
    </Section>
  )
}

function Decide({ proposal, tell }: StepProps) {
  const [outcome, setOutcome] = useState('')
  const [words, setWords] = useState('')
  const deciding = useProposalStep<object>(proposal, 'decision', () =>
    tell(outcome === 'APPROVE' ? 'approved' : 'returned'),
  )
  return (
    <Section title={texts.decideTitle}>
      <p>{texts.decideLead}</p>
      <Form
        onSubmit={() =>
          void deciding.submit({ outcome: outcome || undefined, words: words.trim() || undefined })
        }
      >
        <FormFailure of={deciding} />
        <RadioChoices
          name="outcome"
          legend={texts.outcome}
          choices={[
            { value: 'APPROVE', label: texts.approve },
            { value: 'RETURN', label: texts.giveBack },
          ]}
          value={outcome}
          onChange={setOutcome}
          failure={deciding.failure}
        />
        <TextArea
          name="words"
          label={texts.decideWords}
          hint={texts.decideWordsHint}
          maxLength={2000}
          value={words}
          onChange={setWords}
          failure={deciding.failure}
        />
        <SubmitButton pending={deciding.pending}>{texts.decide}</SubmitButton>
      </Form>
    </Section>
  )
}

function Keep({ proposal, tell }: StepProps) {
  const withdrawing = useProposalStep<undefined>(proposal, 'withdrawal', () => tell('withdrawn'))
  return (
    <div className="bb-stack">
      <FormFailure of={withdrawing} />
      <div className="bb-row">
        {proposal.status === 'RETURNED' && (
          <ButtonLink
            to="/register/voorstellen/nieuw"
            search={{ opnieuw: proposal.id }}
            appearance="primary-action"
          >
            {texts.adapt}
          </ButtonLink>
        )}
        <Button
          appearance="subtle-button"
          busy={withdrawing.pending}
          onClick={() => void withdrawing.submit(undefined)}
        >
          {texts.withdraw}
        </Button>
      </div>
    </div>
  )
}
