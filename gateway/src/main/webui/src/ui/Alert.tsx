import type { ReactNode } from 'react'
import { useFocusOnArrival } from './arrival'

export function Alert({
  type,
  title,
  live = false,
  arrives = false,
  children,
}: {
  type: 'info' | 'ok' | 'warning' | 'error'
  title?: string
  /** It appears in answer to something the user did: say it aloud. */
  live?: boolean
  /** What was pressed is gone: the focus comes here, which says it aloud too. */
  arrives?: boolean
  children?: ReactNode
}) {
  const place = useFocusOnArrival<HTMLDivElement>(arrives)
  return (
    <div
      ref={place}
      className={`utrecht-alert utrecht-alert--${type} bb-alert`}
      role={live ? 'status' : undefined}
      tabIndex={arrives ? -1 : undefined}
    >
      {title && <p className="bb-alert__title">{title}</p>}
      {children}
    </div>
  )
}
