import { Button } from '@utrecht/button-react'
import { useBlocker } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { texts } from './editTexts'

/** Asks before what was typed is left behind, by a link here or by closing the tab. */
export function Unsaved({ dirty }: { dirty: boolean }) {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => dirty && current.pathname !== next.pathname,
    enableBeforeUnload: () => dirty,
    withResolver: true,
  })
  const question = useRef<HTMLDivElement>(null)
  const blocked = blocker.status === 'blocked'
  useEffect(() => {
    if (!blocked) return
    const before = document.activeElement
    question.current?.focus()
    question.current?.scrollIntoView({ block: 'center' })
    // Who stays goes on where he was.
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [blocked])
  if (!blocked) return null
  return (
    <div
      ref={question}
      className="utrecht-alert utrecht-alert--warning bb-alert"
      role="alertdialog"
      aria-label={texts.leaveTitle}
      aria-describedby="weggaan-uitleg"
      tabIndex={-1}
    >
      <p className="bb-alert__title">{texts.leaveTitle}</p>
      <p id="weggaan-uitleg">{texts.leaveAsk}</p>
      <div className="bb-row">
        <Button appearance="primary-action-button" onClick={blocker.reset}>
          {texts.leaveStay}
        </Button>
        <Button appearance="secondary-action-button" onClick={blocker.proceed}>
          {texts.leaveGo}
        </Button>
      </div>
    </div>
  )
}
