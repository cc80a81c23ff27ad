import type { ReactNode } from 'react'

/** A table that may be wider than the screen: it scrolls sideways within itself, and the keyboard can do that too. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="bb-table-scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="bb-table">{children}</table>
    </div>
  )
}
