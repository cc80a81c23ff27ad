import { Button } from '@utrecht/button-react'
import type { Taxonomy } from '../api/directory'
import { useTaxonomy } from '../directory/entries'
import { Alert } from '../ui/Alert'
import { asAssignments, asCodes, asPeople, asPicked, asText, type DraftValue } from './draft'
import { texts } from './editTexts'
import type { EditField } from './fields'
import type { Drafting } from './useDraft'

/** What someone else changed while this form was open, with what stands there now. */
export function Meanwhile({ of: { meanwhile, take } }: { of: Drafting }) {
  const lists = useTaxonomy().data
  if (meanwhile.length === 0) return null
  return (
    <Alert type="info" live title={texts.meanwhileTitle}>
      <ul className="bb-alert__list">
        {meanwhile.map(({ field, now, yours }) => (
          <li key={field.name}>
            {texts.meanwhileNow(field.label, inWords(field, now, lists))} {yours && texts.meanwhileYours}
            {yours && (
              <div>
                <Button appearance="subtle-button" onClick={() => take(field.name)}>
                  {texts.meanwhileTake(field.label)}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

function inWords(field: EditField, value: DraftValue, lists: Taxonomy | undefined): string {
  const words = said(field, value, lists)
  return words === '' ? texts.empty : words
}

function said(field: EditField, value: DraftValue, lists: Taxonomy | undefined): string {
  const named = (list: { code: string; name: string }[] | undefined, code: string) =>
    list?.find((one) => one.code === code)?.name ?? code
  switch (field.type) {
    case 'tick':
      return value === true ? texts.yes : texts.no
    case 'codes':
    case 'ranked':
      return asCodes(value)
        .map((code) => named(lists?.[field.list], code))
        .join(', ')
    case 'one':
      return named(typeof field.options === 'string' ? lists?.[field.options] : field.options, asText(value))
    case 'lines':
      return asText(value).split('\n').join(', ')
    case 'organisation':
    case 'colleague':
      return asPicked(value)?.name ?? ''
    case 'colleagues':
      return asPeople(value)
        .map(({ name }) => name)
        .join(', ')
    case 'assignments':
      return asAssignments(value)
        .map(({ organisation, role }) => `${named(lists?.roles, role)}, ${organisation?.name ?? ''}`)
        .join('; ')
    case 'team':
      return asText(value) === '' ? '' : texts.otherTeam
    default:
      return asText(value)
  }
}
