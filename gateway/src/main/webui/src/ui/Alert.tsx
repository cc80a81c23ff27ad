import type { ReactNode } from 'react'

export function Alert({
  type,
  title,
  live = false,
  children,
}: {
  type: 'info' | 'ok' | 'warning' | 'error'
  title?: string
  /** It appears in answer to something the user did: say it aloud. */
  live?: boolean
  children?: ReactNode
}) {
  return (
    <div className={`utrecht-alert utrecht-alert--${type} bb-alert`} role={live ? 'status' : undefined}>
      {title && <p className="bb-alert__title">{title}</p>}
      {children}
    </div>
  )
}
