import type { ListedCode } from '../api/directory'
import { useDeed } from '../quality/quality'
import { ChangeableItem } from './ChangeableItem'
import { CodeForm } from './CodeForm'
import { texts, type ListSlug } from './codeTexts'
import { LastChange } from './LastChange'

export function CodeItem({
  list,
  item,
  onRemoved,
}: {
  list: ListSlug
  item: ListedCode
  onRemoved: () => void
}) {
  const removing = useDeed(
    () => ({
      method: 'DELETE',
      path: `/directory/v1/code-lists/${list}/${item.code}`,
      version: item.version,
    }),
    onRemoved,
  )
  return (
    <ChangeableItem
      name={item.name}
      texts={texts}
      removing={removing}
      form={(close) => (
        <CodeForm
          list={list}
          item={item}
          title={texts.changeOne(item.name)}
          onDone={() => close(true)}
          onCancel={() => close(false)}
        />
      )}
    >
      <p>
        <strong>{item.name}</strong>{' '}
        {item.category && <span className="bb-tag">{texts.categories[item.category]}</span>}
      </p>
      {item.synonyms.length > 0 && <p>{texts.saidToo(item.synonyms)}</p>}
      <p className="bb-quiet">
        {texts.codeIs(item.code)} {texts.uses(item.uses)} <LastChange of={item} />
      </p>
    </ChangeableItem>
  )
}
