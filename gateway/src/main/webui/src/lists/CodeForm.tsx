import { useState } from 'react'
import type { ListedCode, RoleCategory } from '../api/directory'
import { SelectField, TextArea, TextField } from '../form/Field'
import { useDeed } from '../quality/quality'
import { CardForm } from './CardForm'
import { texts, type ListSlug } from './codeTexts'
import { linesOf } from './lines'

const CATEGORIES = Object.keys(texts.categories) as RoleCategory[]

/** A new code, or what an existing one is called. */
export function CodeForm({
  list,
  item,
  title,
  onDone,
  onCancel,
}: {
  list: ListSlug
  item?: ListedCode
  title: string
  onDone: (name: string) => void
  onCancel: () => void
}) {
  const [code, setCode] = useState('')
  const [name, setName] = useState(item?.name ?? '')
  const [synonyms, setSynonyms] = useState(item?.synonyms.join('\n') ?? '')
  const [category, setCategory] = useState<string>(item?.category ?? '')
  const path = `/directory/v1/code-lists/${list}`
  const saving = useDeed(
    (body: object) =>
      item
        ? { method: 'PUT', path: `${path}/${item.code}`, version: item.version, body }
        : { method: 'POST', path, body },
    () => onDone(name.trim()),
    undefined,
    ['code-list'],
  )
  const body =
    list === 'roles'
      ? { name, category: category === '' ? undefined : category }
      : { name, synonyms: linesOf(synonyms) }
  return (
    <CardForm
      title={title}
      of={saving}
      save={texts.save}
      cancel={texts.cancel}
      onCancel={onCancel}
      onSubmit={() => void saving.submit(item ? body : { ...body, code: code.trim() || undefined })}
    >
      {!item && (
        <TextField
          name="code"
          label={texts.code}
          hint={texts.codeHint}
          value={code}
          maxLength={60}
          onChange={setCode}
          failure={saving.failure}
        />
      )}
      <TextField
        name="name"
        label={texts.name}
        value={name}
        maxLength={100}
        onChange={setName}
        failure={saving.failure}
      />
      {list === 'roles' ? (
        <SelectField
          name="category"
          label={texts.category}
          hint={texts.categoryHint}
          empty={texts.choose}
          options={CATEGORIES.map((one) => ({ value: one, label: texts.categories[one] }))}
          value={category}
          onChange={setCategory}
          failure={saving.failure}
        />
      ) : (
        <TextArea
          name="synonyms"
          label={texts.synonyms}
          hint={texts.synonymsHint}
          value={synonyms}
          onChange={setSynonyms}
          failure={saving.failure}
        />
      )}
    </CardForm>
  )
}
