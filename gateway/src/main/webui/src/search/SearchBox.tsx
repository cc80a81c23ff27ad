import { FormLabel } from '@utrecht/form-label-react'
import { Button } from '@utrecht/button-react'
import { Textbox } from '@utrecht/textbox-react'
import { useState, type FormEvent, type KeyboardEvent } from 'react'
import { useSuggestions } from './search'
import { texts } from './texts'

/** One box with suggestions while typing (the ARIA combobox pattern: arrows choose, Enter searches, Escape closes). */
export function SearchBox({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const [typed, setTyped] = useState(text)
  const [asked, setAsked] = useState(text)
  // Another question was chosen elsewhere. The box stays the same one, so that it keeps the focus.
  if (text !== asked) {
    setAsked(text)
    setTyped(text)
  }
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const suggestions = useSuggestions(typed, open).data ?? []
  const showing = open && suggestions.length > 0

  function search(words: string): void {
    setTyped(words)
    close()
    onSearch(words)
  }

  function close(): void {
    setOpen(false)
    setActive(-1)
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    search(suggestions[active]?.text ?? typed)
  }

  function move(event: KeyboardEvent): void {
    if (event.key === 'Escape') close()
    if (!showing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
    event.preventDefault()
    const step = event.key === 'ArrowDown' ? 1 : -1
    setActive((active + step + suggestions.length) % suggestions.length)
  }

  return (
    <form className="bb-search" role="search" onSubmit={submit}>
      <div className="bb-search__box">
        <FormLabel htmlFor="zoekvraag">{texts.label}</FormLabel>
        <div id="zoekuitleg" className="bb-quiet">
          {texts.hint}
        </div>
        <Textbox
          id="zoekvraag"
          type="search"
          autoComplete="off"
          role="combobox"
          maxLength={200}
          aria-expanded={showing}
          aria-controls="voorstellen"
          aria-autocomplete="list"
          aria-describedby="zoekuitleg"
          aria-activedescendant={active >= 0 ? `voorstel-${active}` : undefined}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setActive(-1)
            setOpen(true)
          }}
          onKeyDown={move}
          onBlur={close}
        />
        <ul
          id="voorstellen"
          role="listbox"
          aria-label={texts.suggestions}
          className="bb-suggestions"
          hidden={!showing}
        >
          {suggestions.map((suggestion, index) => (
            // The keyboard stays in the box (aria-activedescendant); the mouse must not take the focus away from it.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <li
              key={suggestion.key}
              id={`voorstel-${index}`}
              role="option"
              aria-selected={index === active}
              tabIndex={-1}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => search(suggestion.text)}
            >
              {suggestion.text}{' '}
              {suggestion.subtitle && <span className="bb-quiet">· {suggestion.subtitle}</span>}
            </li>
          ))}
        </ul>
      </div>
      <Button type="submit" appearance="primary-action-button">
        {texts.search}
      </Button>
    </form>
  )
}
