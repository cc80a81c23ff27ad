import type { ReactNode } from 'react'

/** Shown on demand; the browser's own element, so that keyboard and find-in-page work. */
export function Expand({ label, children, open }: { label: ReactNode; children: ReactNode; open?: boolean }) {
  return (
    <details className="bb-expand" open={open}>
      <summary>{label}</summary>
      <div className="bb-expand__body">{children}</div>
    </details>
  )
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
