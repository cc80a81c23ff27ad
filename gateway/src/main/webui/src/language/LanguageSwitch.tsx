import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { choose } from './chosen'
import type { Language } from './language'
import { languages } from './languages'
import { useLanguage, useTexts } from './useLanguage'

/** Each language under its own name, for whoever can't read the one that is on. */
export function LanguageSwitch() {
  const current = useLanguage()
  const texts = useTexts('shell')
  const queries = useQueryClient()
  const [changed, setChanged] = useState(false)

  function change(language: Language): void {
    // The language is on before anything is asked again.
    flushSync(() => {
      choose(language)
      setChanged(true)
    })
    const spoken = ({ queryKey: [name] }: { queryKey: readonly unknown[] }) => name !== 'session'
    queries.removeQueries({ type: 'inactive', predicate: spoken })
    // What is still on its way was asked in the other language; asking again would just wait for that.
    void queries
      .cancelQueries({ predicate: spoken })
      .then(() => queries.invalidateQueries({ predicate: spoken }))
  }

  return (
    <div className="bb-languages" role="group" aria-label={texts.languages}>
      {languages.map((language) => (
        <button
          key={language.tag}
          type="button"
          lang={language.tag}
          dir={language.direction}
          aria-pressed={language.tag === current.tag}
          onClick={() => change(language)}
        >
          {language.name}
        </button>
      ))}
      <span className="bb-visually-hidden" role="status">
        {changed && texts.languageChanged}
      </span>
    </div>
  )
}
