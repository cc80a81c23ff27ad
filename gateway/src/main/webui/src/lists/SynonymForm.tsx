import { useState } from 'react'
import type { Synonym } from '../api/directory'
import { TextArea } from '../form/Field'
import { useDeed } from '../quality/quality'
import { CardForm } from './CardForm'
import { linesOf } from './lines'
import { OwnerField, ownerOf, type Owner } from './OwnerField'
import { RULES, SYNONYMS, TOUCHED } from './synonyms'
import { texts } from './texts'

/** A new rule, or one that changes. */
export function SynonymForm({
  rule,
  title,
  onDone,
  onCancel,
}: {
  rule?: Synonym
  title: string
  /** @param words the first of what people say */
  onDone: (words: string) => void
  onCancel: () => void
}) {
  const [everyday, setEveryday] = useState(rule?.everyday.join('\n') ?? '')
  const [official, setOfficial] = useState(rule?.official.join('\n') ?? '')
  const [owner, setOwner] = useState<Owner>(
    rule?.ownerId ? { id: rule.ownerId, name: rule.ownerName ?? '' } : { name: rule?.owner ?? '' },
  )
  const saving = useDeed(
    (body: object) =>
      rule
        ? { method: 'PUT', path: `${SYNONYMS}/${rule.id}`, version: rule.version, body }
        : { method: 'POST', path: SYNONYMS, body },
    () => onDone(linesOf(everyday)[0] ?? ''),
    TOUCHED,
    RULES,
  )
  return (
    <CardForm
      title={title}
      of={saving}
      save={texts.save}
      cancel={texts.cancel}
      onCancel={onCancel}
      onSubmit={() =>
        void saving.submit({
          everyday: linesOf(everyday),
          official: linesOf(official),
          owner: ownerOf(owner),
        })
      }
    >
      <TextArea
        name="everyday"
        label={texts.everyday}
        hint={texts.everydayHint}
        rows={4}
        value={everyday}
        onChange={setEveryday}
        failure={saving.failure}
      />
      <TextArea
        name="official"
        label={texts.official}
        hint={texts.officialHint}
        value={official}
        onChange={setOfficial}
        failure={saving.failure}
      />
      <OwnerField owner={owner} onChange={setOwner} failure={saving.failure} />
    </CardForm>
  )
}
