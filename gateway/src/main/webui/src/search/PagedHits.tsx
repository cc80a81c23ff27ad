import { Button } from '@utrecht/button-react'
import { useState } from 'react'
import type { Hit } from '../api/directory'
import { useFocusOnArrival } from '../ui/arrival'
import { HitItem } from './HitItem'
import { texts } from './texts'

export interface Pages {
  hasNextPage: boolean
  isFetchingNextPage: boolean
  isFetchNextPageError: boolean
  fetchNextPage: () => Promise<unknown>
}

/** What is found, and the rest of it page by page; each question has one of its own. */
export function PagedHits({
  hits,
  total,
  pages,
  requestId,
}: {
  hits: Hit[]
  total: number
  pages: Pages
  requestId: string | undefined
}) {
  const [before, setBefore] = useState<number>()
  return (
    <>
      <Hits hits={hits} requestId={requestId} firstNew={before} />
      {total > hits.length && (
        <div className="bb-stack">
          <p className="bb-quiet" role="status">
            {pages.isFetchNextPageError ? texts.moreFailed : texts.shown(hits.length, total)}
          </p>
          {pages.hasNextPage ? (
            <div>
              <Button
                appearance="subtle-button"
                busy={pages.isFetchingNextPage}
                onClick={() => {
                  setBefore(hits.length)
                  void pages.fetchNextPage()
                }}
              >
                {texts.more}
              </Button>
            </div>
          ) : (
            <p>{texts.noFurther}</p>
          )}
        </div>
      )}
    </>
  )
}

export function Hits({
  hits,
  requestId,
  firstNew,
}: {
  hits: Hit[]
  requestId: string | undefined
  /** The first that came when more was asked for takes the focus, so that reading goes on from there. */
  firstNew?: number | undefined
}) {
  return (
    <ul className="bb-list">
      {hits.map((hit, place) => (
        <HitLine
          key={`${hit.kind}:${hit.id}`}
          hit={hit}
          requestId={requestId}
          arrives={place > 0 && place === firstNew}
        />
      ))}
    </ul>
  )
}

function HitLine({ hit, requestId, arrives }: { hit: Hit; requestId: string | undefined; arrives: boolean }) {
  const line = useFocusOnArrival<HTMLLIElement>(arrives)
  return (
    <li ref={line} tabIndex={arrives ? -1 : undefined}>
      <HitItem hit={hit} requestId={requestId} />
    </li>
  )
}
