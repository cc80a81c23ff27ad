import { Button } from '@utrecht/button-react'
import type { ReactNode } from 'react'
import { useTexts } from '../language/useLanguage'

export function SubmitButton({
  pending,
  children,
  appearance = 'primary-action-button',
}: {
  pending: boolean
  children: ReactNode
  appearance?: 'primary-action-button' | 'secondary-action-button'
}) {
  const texts = useTexts('form')
  // aria-disabled rather than disabled: the focus stays where it is while the form is under way.
  return (
    <Button type="submit" appearance={appearance} busy={pending} aria-disabled={pending || undefined}>
      {pending ? texts.busy : children}
    </Button>
  )
}
