import { Button } from '@utrecht/button-react'
import { useRef } from 'react'

/** The rest of a list, page by page. */
export function More({
  query,
  label,
}: {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> }
  label: string
}) {
  // After the last page the button is gone; the focus then stays where the list ends.
  const end = useRef<HTMLDivElement>(null)
  return (
    <div ref={end} tabIndex={-1}>
      {query.hasNextPage && (
        <Button
          appearance="subtle-button"
          busy={query.isFetchingNextPage}
          onClick={() => {
            end.current?.focus()
            void query.fetchNextPage()
          }}
        >
          {label}
        </Button>
      )}
    </div>
  )
}
