import { Button } from '@utrecht/button-react'

/** The rest of a list, page by page. */
export function More({
  query,
  label,
}: {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> }
  label: string
}) {
  if (!query.hasNextPage) return null
  return (
    <div>
      <Button
        appearance="subtle-button"
        busy={query.isFetchingNextPage}
        onClick={() => void query.fetchNextPage()}
      >
        {label}
      </Button>
    </div>
  )
}
