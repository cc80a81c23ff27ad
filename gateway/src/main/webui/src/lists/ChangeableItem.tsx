import { Button } from '@utrecht/button-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Submission } from '../form/submission'
import { Sure } from '../quality/Sure'

interface Texts {
  saved: string
  change: string
  changeOne: (name: string) => string
  remove: string
  removeOne: (name: string) => string
  removeAsk: (name: string) => string
  removeYes: string
}

/** One item of a list that can be changed where it stands, and removed after asking. */
export function ChangeableItem({
  name,
  texts,
  removing,
  form,
  children,
}: {
  name: string
  texts: Texts
  removing: Submission<void>
  form: (close: (saved: boolean) => void) => ReactNode
  children: ReactNode
}) {
  const [changing, setChanging] = useState(false)
  const [saved, setSaved] = useState(false)
  // The form and its buttons come and go, so the focus needs a place that stays.
  const item = useRef<HTMLLIElement>(null)
  const [closed, setClosed] = useState(0)
  useEffect(() => {
    if (closed > 0) item.current?.focus()
  }, [closed])
  function close(done: boolean): void {
    setSaved(done)
    setChanging(false)
    setClosed(closed + 1)
  }
  return (
    <li className={changing ? undefined : 'bb-item'} ref={item} tabIndex={-1}>
      {changing ? (
        form(close)
      ) : (
        <>
          <div className="bb-item__main">
            {children}
            <p role="status">{saved && texts.saved}</p>
          </div>
          <div className="bb-row bb-item__actions">
            <Button
              appearance="secondary-action-button"
              aria-label={texts.changeOne(name)}
              onClick={() => {
                setSaved(false)
                setChanging(true)
              }}
            >
              {texts.change}
            </Button>
            <Sure
              label={texts.remove}
              name={texts.removeOne(name)}
              ask={texts.removeAsk(name)}
              yes={texts.removeYes}
              of={removing}
            />
          </div>
        </>
      )}
    </li>
  )
}
