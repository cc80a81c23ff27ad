import type { ReactNode } from 'react'
import { dutch } from './dutch'
import type { CatalogName } from './language'
import { LanguageContext, useLanguage } from './useLanguage'

/** A page in the language around it when all its texts are translated, otherwise in Dutch, and marked so. */
export function Spoken({
  needs,
  children,
}: {
  needs: readonly CatalogName[] | undefined
  children: ReactNode
}) {
  const around = useLanguage()
  const language = needs?.every((name) => around.texts[name]) ? around : dutch
  const other = language !== around
  return (
    <LanguageContext value={language}>
      {/* Always the same elements: what was typed stays when the language changes. */}
      <div lang={other ? language.tag : undefined} dir={other ? language.direction : undefined}>
        {children}
      </div>
    </LanguageContext>
  )
}
