import { Button } from '@utrecht/button-react'
import { colleagueWords } from '../directory/ColleaguePicker'
import { EntryPicker } from '../directory/EntryPicker'
import { useTaxonomy } from '../directory/entries'
import { HoursField } from '../directory/HoursField'
import { CheckboxChoices, RadioChoices, Tick } from '../form/Choices'
import { SelectField, TextArea, TextField } from '../form/Field'
import type { Failure } from '../form/submission'
import { serverNow } from '../time/clock'
import { dayOf } from '../time/moments'
import { Assignments } from './Assignments'
import { asAssignments, asCodes, asPeople, asPicked, asText, asTick, type DraftValue } from './draft'
import { texts } from './editTexts'
import type { EditField as Field } from './fields'
import { RankedCodes } from './RankedCodes'
import { Readable } from './Readable'
import { StandIns } from './StandIns'
import { TeamSelect } from './TeamSelect'

/** Up to so many choices all stand on the screen; more go in a list that opens. */
const MOST_RADIO_BUTTONS = 4

export interface EditFieldProps {
  field: Field
  value: (name: string) => DraftValue
  onChange: (name: string, value: DraftValue) => void
  failure: Failure | undefined
  /** The entry that is being changed; absent for one that is being added. */
  id?: string | undefined
}

/** One field of an entry, in the control that fits what it holds. */
export function EditField({ field, value, onChange, failure, id }: EditFieldProps) {
  const { name, label, hint } = field
  const now = value(name)
  const common = { name, label, hint, optional: field.optional ?? false, failure }
  const text = { ...common, value: asText(now), onChange: (typed: string) => onChange(name, typed) }
  switch (field.type) {
    case 'text':
      return <TextField {...text} type={field.input ?? 'text'} {...(field.max && { maxLength: field.max })} />
    case 'number':
      return <TextField {...text} inputMode={field.decimals ? 'decimal' : 'numeric'} />
    case 'hours':
      return <HoursField {...text} />
    case 'day':
      return <DayField {...text} />
    case 'long':
    case 'lines':
      return (
        <div>
          <TextArea
            {...text}
            rows={rowsFor(text.value)}
            {...(field.type === 'long' && { maxLength: field.max })}
          />
          {field.readable && <Readable label={label} text={text.value} />}
        </div>
      )
    case 'codes':
      return (
        <Codes
          {...common}
          list={field.list}
          values={asCodes(now)}
          onChange={(codes) => onChange(name, codes)}
        />
      )
    case 'ranked':
      return (
        <RankedCodes
          {...common}
          list={field.list}
          value={asCodes(now)}
          onChange={(codes) => onChange(name, codes)}
        />
      )
    case 'one':
      return <OneOf {...text} options={field.options} />
    case 'tick':
      return (
        <Tick
          name={name}
          label={label}
          checked={asTick(now)}
          onChange={(ticked) => onChange(name, ticked)}
          failure={failure}
        />
      )
    default:
      return <Related field={field} value={value} onChange={onChange} failure={failure} id={id} />
  }
}

type RelatedField = Extract<
  Field,
  { type: 'organisation' | 'team' | 'colleague' | 'colleagues' | 'assignments' }
>

/** A field that holds other entries. */
function Related({
  field,
  value,
  onChange,
  failure,
  id,
}: Omit<EditFieldProps, 'field'> & { field: RelatedField }) {
  const { name, label, hint } = field
  const now = value(name)
  const common = { name, label, hint, failure }
  const himself = id === undefined ? [] : [id]
  switch (field.type) {
    case 'organisation':
      if (field.fixed && id !== undefined) return <Fixed label={label} value={asPicked(now)?.name ?? ''} />
      return (
        <EntryPicker
          {...common}
          kinds={['ORGANISATION']}
          words={texts.findOrganisation}
          optional={field.optional ?? false}
          picked={asPicked(now)}
          onPick={(picked) => {
            onChange(name, picked)
            // A team belongs to the organisation it was chosen from.
            if (value('teamId') !== undefined) onChange('teamId', '')
          }}
        />
      )
    case 'team':
      return (
        <TeamSelect
          name={name}
          organisationId={asPicked(value('organisationId'))?.id}
          value={asText(now)}
          empty={texts.noTeam}
          optional
          onChange={(team) => onChange(name, team)}
          failure={failure}
        />
      )
    case 'colleague':
      return (
        <EntryPicker
          {...common}
          kinds={['PROFESSIONAL']}
          words={colleagueWords}
          optional
          picked={asPicked(now)}
          without={himself}
          onPick={(picked) => onChange(name, picked)}
        />
      )
    case 'colleagues': {
      const duo = asPicked(value('duoPartnerId'))
      return (
        <StandIns
          {...common}
          value={asPeople(now)}
          without={duo ? [...himself, duo.id] : himself}
          onChange={(people) => onChange(name, people)}
        />
      )
    }
    case 'assignments':
      return <Assignments {...common} value={asAssignments(now)} onChange={(all) => onChange(name, all)} />
  }
}

interface TextFieldProps {
  name: string
  label: string
  hint: string | undefined
  optional: boolean
  value: string
  onChange: (value: string) => void
  failure: Failure | undefined
}

/** A date that is often today. */
function DayField(props: TextFieldProps) {
  return (
    <div className="bb-stack">
      <TextField {...props} type="date" />
      <div>
        <Button appearance="secondary-action-button" onClick={() => props.onChange(dayOf(serverNow()))}>
          {texts.today}
        </Button>
      </div>
    </div>
  )
}

function Codes({
  list,
  label,
  ...props
}: Omit<TextFieldProps, 'value' | 'onChange'> & {
  list: Extract<Field, { type: 'codes' }>['list']
  values: string[]
  onChange: (values: string[]) => void
}) {
  const codes = useTaxonomy().data?.[list] ?? []
  return <CheckboxChoices {...props} legend={label} choices={choicesOf(codes)} columns />
}

function OneOf({
  options,
  ...props
}: TextFieldProps & { options: Extract<Field, { type: 'one' }>['options'] }) {
  const lists = useTaxonomy().data
  const codes = typeof options === 'string' ? (lists?.[options] ?? []) : options
  const choices = choicesOf(codes)
  return choices.length > 0 && choices.length <= MOST_RADIO_BUTTONS ? (
    <RadioChoices {...props} legend={props.label} choices={choices} />
  ) : (
    <SelectField {...props} options={choices} empty={texts.pick} />
  )
}

function Fixed({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <span className="utrecht-form-label">{label}</span>
      <p>
        <strong>{value}</strong> <span className="bb-quiet">{texts.organisationFixed}</span>
      </p>
    </div>
  )
}

function choicesOf(codes: { code: string; name: string }[]): { value: string; label: string }[] {
  return codes.map(({ code, name }) => ({ value: code, label: name }))
}

function rowsFor(text: string): number {
  const wrapped = text.split('\n').reduce((rows, line) => rows + 1 + Math.floor(line.length / 80), 0)
  return Math.min(12, Math.max(3, wrapped + 1))
}
