import { Button } from '@utrecht/button-react'
import { FormFieldErrorMessage } from '@utrecht/form-field-error-message-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useFieldId } from '../form/scope'
import { messagesFor, type Failure } from '../form/submission'
import { texts } from './editTexts'

export interface OrderedListProps<T> {
  name: string
  legend: string
  hint?: string | undefined
  items: T[]
  keyOf: (item: T) => string
  sayOf: (item: T, index: number) => string
  onChange: (items: T[]) => void
  failure: Failure | undefined
  /** What an item has besides its name. */
  item?: (item: T, index: number) => ReactNode
  /** What adds an item. */
  children: ReactNode
}

/** A list in an order that matters, changed with buttons, so that it works by keyboard and with a thumb. */
export function OrderedList<T>(props: OrderedListProps<T>) {
  const { name, legend, hint, items, keyOf, sayOf, onChange, failure } = props
  const id = useFieldId()(name)
  const focus = useRef<string[]>([])
  const [told, setTold] = useState('')
  useEffect(() => {
    const target = focus.current
      .map((one) => document.getElementById(one))
      .find((element) => element !== null)
    focus.current = []
    target?.focus()
  }, [items])

  function move(index: number, by: -1 | 1): void {
    const moved = [...items]
    const [item] = moved.splice(index, 1)
    if (item === undefined) return
    moved.splice(index + by, 0, item)
    // At the end of the list the button that was pressed isn't there any more.
    const buttons = [`${id}-${keyOf(item)}-hoger`, `${id}-${keyOf(item)}-lager`]
    focus.current = by === -1 ? buttons : buttons.reverse()
    setTold(texts.movedTo(sayOf(item, index + by), index + by + 1))
    onChange(moved)
  }

  function remove(index: number): void {
    const item = items[index]
    if (item === undefined) return
    focus.current = [id]
    setTold(texts.removed(sayOf(item, index)))
    onChange(items.filter((_, other) => other !== index))
  }

  const messages =
    failure?.violations.filter(({ field }) => field === name).map(({ message }) => message) ?? []
  const described = [hint && `${id}-uitleg`, messages.length > 0 && `${id}-fout`].filter(Boolean).join(' ')
  return (
    <fieldset
      className={`bb-choices${messages.length > 0 ? ' bb-choices--invalid' : ''}`}
      id={id}
      tabIndex={-1}
      aria-describedby={described === '' ? undefined : described}
    >
      <legend className="utrecht-form-label">{legend}</legend>
      {hint && (
        <span id={`${id}-uitleg`} className="utrecht-form-field-description">
          {hint}
        </span>
      )}
      {messages.length > 0 && (
        <FormFieldErrorMessage id={`${id}-fout`}>{messages.join(' ')}</FormFieldErrorMessage>
      )}
      <ol className="bb-ordered">
        {items.map((item, index) => (
          <Row
            key={keyOf(item)}
            {...props}
            one={item}
            index={index}
            id={`${id}-${keyOf(item)}`}
            onMove={(by) => move(index, by)}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      <span role="status" className="bb-quiet">
        {told}
      </span>
      {props.children}
    </fieldset>
  )
}

function Row<T>({
  name,
  items,
  one,
  index,
  id,
  sayOf,
  item,
  failure,
  onMove,
  onRemove,
}: OrderedListProps<T> & {
  one: T
  index: number
  id: string
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}) {
  const path = `${name}[${index}]`
  const rowId = useFieldId()(path)
  const said = sayOf(one, index)
  const messages = messagesFor(path, failure?.violations ?? [])
  return (
    <li id={rowId} tabIndex={-1} className={messages.length > 0 ? 'bb-choices--invalid' : undefined}>
      <strong>{said}</strong>
      {messages.length > 0 && <FormFieldErrorMessage>{messages.join(' ')}</FormFieldErrorMessage>}
      {item?.(one, index)}
      <div className="bb-row">
        {index > 0 && (
          <Button
            id={`${id}-hoger`}
            appearance="subtle-button"
            aria-label={texts.up(said)}
            onClick={() => onMove(-1)}
          >
            {texts.upShort}
          </Button>
        )}
        {index < items.length - 1 && (
          <Button
            id={`${id}-lager`}
            appearance="subtle-button"
            aria-label={texts.down(said)}
            onClick={() => onMove(1)}
          >
            {texts.downShort}
          </Button>
        )}
        <Button appearance="subtle-button" aria-label={texts.remove(said)} onClick={onRemove}>
          {texts.removeShort}
        </Button>
      </div>
    </li>
  )
}
