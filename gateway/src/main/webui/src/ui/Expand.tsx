import type { KeyboardEvent, ReactNode } from 'react'

/** Shown on demand; the browser's own element, so that keyboard and find-in-page work. Escape closes it again. */
export function Expand({ label, children, open }: { label: ReactNode; children: ReactNode; open?: boolean }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details className="bb-expand" open={open} onKeyDown={closeOnEscape}>
      <summary>{label}</summary>
      <div className="bb-expand__body">{children}</div>
    </details>
  )
}

/** The innermost that is open, and back to what opened it; what was typed in it stays. */
function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>): void {
  const opened = event.currentTarget
  if (event.key !== 'Escape' || event.defaultPrevented || !opened.open) return
  event.preventDefault()
  opened.open = false
  opened.querySelector('summary')?.focus()
}

/** Label and value pairs; leaves out what is empty. */
export function Facts({ facts }: { facts: [string, ReactNode][] }) {
  const known = facts.filter(([, value]) => value !== undefined && value !== '' && value !== null)
  if (known.length === 0) return null
  return (
    <dl className="bb-facts">
      {known.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
