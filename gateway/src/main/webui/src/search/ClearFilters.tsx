import { Button } from '@utrecht/button-react'
import type { SearchQuestion } from '../api/directory'
import { focusFound, withoutFilters } from './search'
import { texts } from './texts'

/** The button goes with the filters, so the focus goes to what is found without them. */
export function ClearFilters({
  appearance,
  question,
  onChange,
}: {
  appearance: 'secondary-action-button' | 'subtle-button'
  question: SearchQuestion
  onChange: (question: SearchQuestion) => void
}) {
  return (
    <Button
      appearance={appearance}
      onClick={() => {
        focusFound()
        onChange(withoutFilters(question))
      }}
    >
      {texts.clearFilters}
    </Button>
  )
}
