import { Button } from '@utrecht/button-react'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Hit } from '../api/directory'
import { call } from '../api/http'
import type { HelpRequest, Introduction } from '../api/messaging'
import { RadioChoices } from '../form/Choices'
import { SelectField, TextField } from '../form/Field'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { useSubmission } from '../form/submission'
import { useSearch } from '../search/search'
import { dayOf } from '../time/moments'
import { useNow } from '../time/useNow'
import { Section } from '../ui/Page'
import { pathOf } from './introductions'
import { texts } from './texts'

interface Props {
  request: HelpRequest
  initiative: Hit
  /** Typed once: after a no the words are there again. */
  after: Introduction | undefined
  onOther: () => void
}

export function IntroduceForm({ request, initiative, after, onOther }: Props) {
  const [typed, setTyped] = useState(useFirstWords(request, after))
  const navigate = useNavigate()
  const queries = useQueryClient()
  const introducing = useSubmission(
    (body: object, idempotencyKey) => call('POST', pathOf(request.id), { body, idempotencyKey }),
    async () => {
      await queries.invalidateQueries({ queryKey: ['introductions', request.id] })
      await queries.invalidateQueries({ queryKey: ['help-request', request.id] })
      await navigate({ to: '/hulpvragen/$id', params: { id: request.id } })
    },
  )
  const { failure } = introducing
  const field = (name: keyof typeof typed) => ({
    name,
    value: typed[name],
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
    failure,
  })
  return (
    <Section title={texts.about(initiative.title)} arrives>
      <div>
        <Button appearance="subtle-button" onClick={onOther}>
          {texts.otherOne}
        </Button>
      </div>
      <Form onSubmit={() => void introducing.submit(sent(initiative.id, typed))}>
        <p>{texts.onlyThis}</p>
        <FormFailure of={introducing} />
        <TextField
          {...field('firstName')}
          label={texts.firstName}
          hint={texts.firstNameHint}
          maxLength={40}
        />
        <TextField {...field('wish')} label={texts.wish} hint={texts.wishHint} maxLength={200} />
        <TextField {...field('language')} label={texts.language} maxLength={40} />
        <TextField {...field('day')} label={texts.day} type="date" />
        <TextField {...field('time')} label={texts.time} hint={texts.timeHint} maxLength={40} optional />
        <SelectField
          {...field('companionId')}
          label={texts.goesAlong}
          empty={texts.nobody}
          options={useCompanions(request)}
          optional
        />
        <RadioChoices
          {...field('consent')}
          legend={texts.consent}
          choices={[
            { value: 'SPOKEN', label: texts.spoken, hint: texts.spokenHint },
            { value: 'IN_PORTAL', label: texts.inPortal, hint: texts.inPortalHint },
          ]}
        />
        {typed.consent === 'SPOKEN' && (
          <TextField
            {...field('spokenAt')}
            label={texts.spokenAt}
            hint={texts.spokenAtHint}
            type="datetime-local"
            optional
          />
        )}
        <SubmitButton pending={introducing.pending}>{texts.send}</SubmitButton>
      </Form>
    </Section>
  )
}

/** Consent is never filled in beforehand: it is asked anew for each initiative. */
function useFirstWords(request: HelpRequest, after: Introduction | undefined) {
  const today = dayOf(useNow())
  return {
    firstName: after?.firstName ?? request.calledName ?? '',
    wish: after?.wish ?? '',
    language: after?.language ?? 'Nederlands',
    day: after && after.day >= today ? after.day : '',
    time: after?.time ?? '',
    companionId: after?.companion?.id ?? '',
    consent: '',
    spokenAt: '',
  }
}

/** What was left open isn't sent, so that the server says of each field that it is missing. */
function sent(initiativeId: string, typed: ReturnType<typeof useFirstWords>): object {
  const { spokenAt, consent, ...words } = typed
  const spoken = consent === 'SPOKEN' && spokenAt !== '' ? { spokenAt: new Date(spokenAt).toISOString() } : {}
  const filled = Object.entries({ ...words, consent }).filter(([, value]) => value.trim() !== '')
  return { initiativeId, ...Object.fromEntries(filled), ...spoken }
}

/** The two who know the resident, and people who have been through it themselves. */
function useCompanions({ inCharge, duo }: HelpRequest): { value: string; label: string }[] {
  const found = useSearch({ text: 'ervaringsdeskundige', kinds: ['PROFESSIONAL'], limit: 5 })
  const known = [inCharge, ...(duo ? [duo] : [])].map(({ id, name }) => ({ value: id, label: name }))
  const others = (found.data?.hits ?? [])
    .filter(({ id }) => !known.some(({ value }) => value === id))
    .map(({ id, title, subtitle }) => ({ value: id, label: subtitle ? `${title}, ${subtitle}` : title }))
  return [...known, ...others]
}
