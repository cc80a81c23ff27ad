import type { Synonym } from '../api/directory'
import { useDeed } from '../quality/quality'
import { ChangeableItem } from './ChangeableItem'
import { LastChange } from './LastChange'
import { SynonymForm } from './SynonymForm'
import { RULES, SYNONYMS, TOUCHED, wordsOf } from './synonyms'
import { texts } from './texts'

/** One rule. */
export function SynonymItem({ rule, onRemoved }: { rule: Synonym; onRemoved: () => void }) {
  const removing = useDeed(
    () => ({ method: 'DELETE', path: `${SYNONYMS}/${rule.id}`, version: rule.version }),
    onRemoved,
    TOUCHED,
    RULES,
  )
  return (
    <ChangeableItem
      name={wordsOf(rule)}
      texts={texts}
      removing={removing}
      form={(close) => (
        <SynonymForm
          rule={rule}
          title={texts.changeOne(wordsOf(rule))}
          onDone={() => close(true)}
          onCancel={() => close(false)}
        />
      )}
    >
      <p>
        <strong>{rule.everyday.join(' · ')}</strong> <span aria-hidden="true">→</span>{' '}
        <span className="bb-visually-hidden">{texts.means}</span> {rule.official.join(' · ')}
      </p>
      <p className="bb-quiet">
        {rule.ownerName ? texts.ownedBy(rule.ownerName) : texts.noOwner} <LastChange of={rule} />
      </p>
    </ChangeableItem>
  )
}
