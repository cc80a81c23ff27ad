import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { takeFocusRequest } from '../app/navigationFocus'
import { useFocusOnArrival } from './arrival'

/** One screen: its title in the tab and as heading, which gets the focus after navigating. */
export function Page({
  title,
  lead,
  arrives = false,
  children,
}: {
  title: string
  lead?: ReactNode
  /** It comes in the place of a screen on which something was pressed. */
  arrives?: boolean
  children?: ReactNode
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Busbaan`
  }, [title])
  useEffect(() => {
    if (takeFocusRequest() || arrives) heading.current?.focus()
  }, [arrives])
  return (
    <div className="bb-page">
      <Heading level={1} ref={heading} tabIndex={-1}>
        {title}
      </Heading>
      {lead && <Paragraph purpose="lead">{lead}</Paragraph>}
      {children}
    </div>
  )
}

export function Section({
  title,
  children,
  id,
  arrives = false,
}: {
  title: ReactNode
  children: ReactNode
  id?: string
  /** It comes in answer to a press: the focus goes to its heading. */
  arrives?: boolean
}) {
  const heading = useFocusOnArrival<HTMLHeadingElement>(arrives)
  return (
    <section className="bb-section" id={id}>
      <Heading level={2} appearance="level-4" ref={heading} tabIndex={arrives ? -1 : undefined}>
        {title}
      </Heading>
      {children}
    </section>
  )
}
