/** On or off, said in words too; one press changes it. */
export function Switch({
  on,
  labelledBy,
  describedBy,
  words,
  fixed = false,
  busy = false,
  onSwitch,
}: {
  on: boolean
  /** Ids of what says what it switches, and what that does. */
  labelledBy: string
  describedBy: string
  words: { on: string; off: string }
  /** It can be read and not changed; it keeps its place, and the focus. */
  fixed?: boolean
  busy?: boolean
  onSwitch: () => void
}) {
  return (
    <button
      type="button"
      role="switch"
      className="bb-switch bb-no-print"
      aria-checked={on}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-disabled={fixed || busy || undefined}
      onClick={() => {
        if (!fixed && !busy) onSwitch()
      }}
    >
      <span className="bb-switch__track" aria-hidden="true">
        <span className="bb-switch__thumb" />
      </span>
      {/* Whoever listens hears it from the switch itself. */}
      <span aria-hidden="true">{on ? words.on : words.off}</span>
    </button>
  )
}
