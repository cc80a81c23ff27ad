import { useId, type ReactNode } from 'react'
import { FieldScope } from './scope'

/** A form whose fields have ids of their own, also when a screen shows the same form twice. */
export function Form({
  onSubmit,
  children,
  id,
  hidden,
  role,
}: {
  onSubmit: () => void
  children: ReactNode
  id?: string
  hidden?: boolean
  role?: 'search'
}) {
  const scope = useId()
  return (
    <FieldScope value={scope}>
      <form
        className="bb-form"
        id={id}
        hidden={hidden}
        role={role}
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        {children}
      </form>
    </FieldScope>
  )
}
