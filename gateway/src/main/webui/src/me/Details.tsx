import { Form } from '../form/Form'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../api/http'
import type { Professional } from '../api/directory'
import { colleagueWords } from '../directory/ColleaguePicker'
import { EntryPicker, type Picked } from '../directory/EntryPicker'
import { useTaxonomy } from '../directory/entries'
import { HoursField } from '../directory/HoursField'
import { atField } from '../form/atField'
import { CheckboxChoices } from '../form/Choices'
import { TextArea, TextField } from '../form/Field'
import { FormFailure } from '../form/FormFailure'
import { useSubmission } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { Readable } from '../maintenance/Readable'
import { StandIns } from '../maintenance/StandIns'
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
  const [duo, setDuo] = useState<Picked | undefined>(me.duoPartner)
  const [standIns, setStandIns] = useState<Picked[]>(me.standIns)
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
            standingIn: { duoPartnerId: duo?.id, standInIds: standIns.map(({ id }) => id) },
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
        <p className="bb-quiet">{texts.email(me.email ?? '')}</p>
        <HoursField
          name="workingHours"
          label={texts.hours}
          value={workingHours}
          onChange={setWorkingHours}
          failure={saving.failure}
        />
        <TextArea
          name="mandate"
          rows={2}
          label={texts.mandate}
          value={mandate}
          onChange={setMandate}
          {...common}
        />
        <Readable label={texts.mandate} text={mandate} />
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
        <EntryPicker
          kinds={['PROFESSIONAL']}
          words={colleagueWords}
          name="duoPartnerId"
          label={texts.duo}
          hint={texts.duoHint}
          optional
          picked={duo}
          without={[me.id]}
          onPick={setDuo}
          failure={saving.failure}
        />
        <StandIns
          name="standInIds"
          label={texts.standIns}
          hint={texts.standInsHint}
          value={standIns}
          without={duo ? [me.id, duo.id] : [me.id]}
          onChange={setStandIns}
          // The server names who stands in by the part of the request that holds them.
          failure={atField(saving.failure, ({ field }) => field.replace(/^standingIn\./, ''))}
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
