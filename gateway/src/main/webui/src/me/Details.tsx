import { Form } from '../form/Form'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../api/http'
import type { Professional } from '../api/directory'
import { useTaxonomy } from '../directory/entries'
import { CheckboxChoices } from '../form/Choices'
import { TextArea, TextField } from '../form/Field'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { Section } from '../ui/Page'
import { asList } from './lists'
import { texts } from './texts'

/** What a professional keeps up to date himself. */
export function Details({ me }: { me: Professional }) {
  const [phone, setPhone] = useState(me.phone ?? '')
  const [workingHours, setWorkingHours] = useState(me.workingHours ?? '')
  const [mandate, setMandate] = useState(me.mandate ?? '')
  const [expertise, setExpertise] = useState(me.expertise.join(', '))
  const [languages, setLanguages] = useState(me.languages.join(', '))
  const [areas, setAreas] = useState(me.areas)
  const known = useTaxonomy().data?.areas ?? []
  const [saved, setSaved] = useState(false)
  const queries = useQueryClient()
  const saving = useSubmission(
    (body: object) => call('PUT', '/directory/v1/me', { body, version: me.version }),
    async () => {
      setSaved(true)
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['me'] }),
        // Saving confirms.
        queries.invalidateQueries({ queryKey: ['my-confirmations'] }),
      ])
    },
  )
  const common = { failure: saving.failure, maxLength: 500 }

  return (
    <Section title={texts.details} id="mijn-gegevens">
      <Form
        onSubmit={() => {
          setSaved(false)
          void saving.submit({
            phone,
            workingHours,
            mandate,
            expertise: asList(expertise),
            languages: asList(languages),
            areas,
          })
        }}
      >
        <FormFailure of={saving} />
        <TextField
          name="phone"
          type="tel"
          autoComplete="tel"
          label={texts.phone}
          value={phone}
          onChange={setPhone}
          {...common}
        />
        <TextField
          name="workingHours"
          label={texts.hours}
          hint={texts.hoursHint}
          value={workingHours}
          onChange={setWorkingHours}
          {...common}
        />
        <TextArea
          name="mandate"
          rows={2}
          label={texts.mandate}
          value={mandate}
          onChange={setMandate}
          {...common}
        />
        <TextArea
          name="expertise"
          rows={2}
          label={texts.expertise}
          hint={texts.listHint}
          value={expertise}
          onChange={setExpertise}
          {...common}
        />
        <TextField
          name="languages"
          label={texts.languages}
          hint={texts.listHint}
          value={languages}
          onChange={setLanguages}
          {...common}
        />
        <CheckboxChoices
          name="areas"
          legend={texts.areas}
          choices={known.map(({ code, name }) => ({ value: code, label: name }))}
          values={areas}
          onChange={setAreas}
          failure={saving.failure}
        />
        <div className="bb-row">
          <SubmitButton pending={saving.pending} appearance="secondary-action-button">
            {texts.save}
          </SubmitButton>
          <span role="status">{saved && texts.saved}</span>
        </div>
      </Form>
    </Section>
  )
}
