import { Button } from '@utrecht/button-react'
import { useState } from 'react'
import { call } from '../api/http'
import type { ProposalEffect } from '../api/consent'
import { useTaxonomy } from '../directory/entries'
import { CheckboxChoices, RadioChoices } from '../form/Choices'
import { SelectField, TextArea, TextField } from '../form/Field'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { useSubmission, type Submission } from '../form/submission'
import { useKinds, usePurposes } from '../guide/guide'
import { Alert } from '../ui/Alert'
import { Expand } from '../ui/Expand'
import { Section } from '../ui/Page'
import { bodyOf, type Draft } from './draft'
import { EffectTable } from './EffectTable'
import { ROLE_CATEGORIES, useNames } from './names'
import { texts } from './proposalTexts'
import { RetentionFields } from './RetentionFields'
import { texts as registerTexts } from './texts'

/** The one task that can't receive anything; the server refuses it too. */
const ENFORCEMENT = 'HANDHAVING'

interface ProposalFormProps {
  initial: Draft
  entryId: string | undefined
  sending: Submission<object>
  label: string
}

export function ProposalForm({ initial, entryId, sending, label }: ProposalFormProps) {
  const [draft, setDraft] = useState(initial)
  const [effect, setEffect] = useState<ProposalEffect>()
  const foreseeing = useSubmission(
    (body: object) => call<ProposalEffect>('POST', '/consent/v1/register-proposals/effect', { body }),
    ({ data }) => setEffect(data),
  )
  const names = useNames()
  const asked = foreseeing.failure ? foreseeing : sending
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change })

  return (
    <Form
      onSubmit={() => {
        foreseeing.clear()
        void sending.submit(bodyOf(draft, entryId))
      }}
    >
      <Alert type="info" title={texts.neverTitle}>
        <p>{texts.never}</p>
      </Alert>
      <FormFailure of={asked} />
      <Parties draft={draft} set={set} asked={asked} />
      <Contents draft={draft} set={set} asked={asked} />
      <RetentionFields
        rows={draft.retention}
        kinds={draft.kinds}
        names={names}
        failure={asked.failure}
        onChange={(retention) => set({ retention })}
      />
      <TextField
        name="validFrom"
        type="date"
        label={texts.validFrom}
        value={draft.validFrom}
        onChange={(validFrom) => set({ validFrom })}
        failure={asked.failure}
      />
      <TextField
        name="validUntil"
        type="date"
        label={texts.validUntil}
        optional
        value={draft.validUntil}
        onChange={(validUntil) => set({ validUntil })}
        failure={asked.failure}
      />
      <TextArea
        name="why"
        label={texts.why}
        hint={texts.whyHint}
        maxLength={2000}
        value={draft.why}
        onChange={(why) => set({ why })}
        failure={asked.failure}
      />
      {effect && (
        <Section title={texts.effectTitle} arrives>
          <EffectTable effect={effect} names={names} />
        </Section>
      )}
      <div className="bb-row">
        <Button
          appearance="secondary-action-button"
          busy={foreseeing.pending}
          onClick={() => {
            sending.clear()
            void foreseeing.submit(bodyOf(draft, entryId))
          }}
        >
          {texts.foresee}
        </Button>
        <SubmitButton pending={sending.pending}>{label}</SubmitButton>
      </div>
    </Form>
  )
}

interface PartProps {
  draft: Draft
  set: (change: Partial<Draft>) => void
  asked: Submission<object>
}

function Parties({ draft, set, asked: { failure } }: PartProps) {
  const taxonomy = useTaxonomy().data
  const tasks = (taxonomy?.tasks ?? []).map(({ code, name }) => ({ value: code, label: name }))
  const roles = (taxonomy?.roles ?? []).map(({ code, name }) => ({ value: code, label: name }))
  return (
    <>
      <CheckboxChoices
        name="fromTasks"
        legend={texts.from}
        hint={texts.emptyIsAll}
        choices={tasks}
        columns
        values={draft.fromTasks}
        onChange={(fromTasks) => set({ fromTasks })}
        failure={failure}
      />
      <CheckboxChoices
        name="toTasks"
        legend={texts.to}
        hint={texts.emptyIsAll}
        choices={tasks.filter(({ value }) => value !== ENFORCEMENT)}
        columns
        values={draft.toTasks}
        onChange={(toTasks) => set({ toTasks })}
        failure={failure}
      />
      <CheckboxChoices
        name="toRoleCategories"
        legend={texts.categories}
        hint={texts.emptyIsAllFields}
        choices={Object.entries(ROLE_CATEGORIES).map(([value, label]) => ({ value, label }))}
        columns
        values={draft.toRoleCategories}
        onChange={(toRoleCategories) => set({ toRoleCategories })}
        failure={failure}
      />
      <Expand label={texts.roles} open={draft.toRoles.length > 0}>
        <CheckboxChoices
          name="toRoles"
          legend={texts.roles}
          hint={texts.emptyIsAllRoles}
          choices={roles}
          columns
          values={draft.toRoles}
          onChange={(toRoles) => set({ toRoles })}
          failure={failure}
        />
      </Expand>
      <RadioChoices
        name="scope"
        legend={texts.scope}
        hint={texts.scopeHint}
        choices={Object.entries(texts.scopes).map(([value, label]) => ({ value, label }))}
        value={draft.scope}
        onChange={(scope) => set({ scope })}
        failure={failure}
      />
    </>
  )
}

function Contents({ draft, set, asked: { failure } }: PartProps) {
  const names = useNames()
  const purposes = (usePurposes().data ?? []).filter((purpose) => !purpose.never)
  const kinds = useKinds().data ?? []
  return (
    <>
      <CheckboxChoices
        name="purposes"
        legend={texts.purposes}
        choices={purposes.map(({ code, name }) => ({ value: code, label: name }))}
        columns
        values={draft.purposes}
        onChange={(chosen) => set({ purposes: chosen })}
        failure={failure}
      />
      <CheckboxChoices
        name="kinds"
        legend={texts.kinds}
        hint={texts.kindsHint}
        choices={[
          { value: '*ORDINARY', label: names.kind('*ORDINARY') },
          ...kinds.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        columns
        values={draft.kinds}
        onChange={(chosen) => set({ kinds: chosen })}
        failure={failure}
      />
      <SelectField
        name="basis"
        label={texts.basis}
        empty={texts.choose}
        options={Object.entries(registerTexts.bases).map(([value, label]) => ({ value, label }))}
        value={draft.basis}
        onChange={(basis) => set({ basis })}
        failure={failure}
      />
      <TextField
        name="article"
        label={texts.article}
        hint={texts.articleHint}
        maxLength={200}
        value={draft.article}
        onChange={(article) => set({ article })}
        failure={failure}
      />
      <TextArea
        name="explanation"
        label={texts.explanation}
        hint={texts.explanationHint}
        maxLength={300}
        value={draft.explanation}
        onChange={(explanation) => set({ explanation })}
        failure={failure}
      />
      <TextField
        name="source"
        label={texts.source}
        hint={texts.sourceHint}
        maxLength={300}
        value={draft.source}
        onChange={(source) => set({ source })}
        failure={failure}
      />
    </>
  )
}
