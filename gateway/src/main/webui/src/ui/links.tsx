import { createLink } from '@tanstack/react-router'
import { forwardRef, type AnchorHTMLAttributes } from 'react'

const PlainLink = forwardRef<HTMLAnchorElement, AnchorHTMLAttributes<HTMLAnchorElement>>(
  function PlainLink(props, ref) {
    return (
      <a {...props} ref={ref} className={`nl-link ${props.className ?? ''}`}>
        {props.children}
      </a>
    )
  },
)

interface ButtonLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  appearance?: 'primary-action' | 'secondary-action' | 'subtle'
}

const PlainButtonLink = forwardRef<HTMLAnchorElement, ButtonLinkProps>(function PlainButtonLink(
  { appearance = 'secondary-action', className, children, ...props },
  ref,
) {
  return (
    <a
      {...props}
      ref={ref}
      className={`utrecht-button utrecht-button--${appearance} bb-button-link ${className ?? ''}`}
    >
      {children}
    </a>
  )
})

/** A link within the app. */
export const TextLink = createLink(PlainLink)

/** A link within the app that looks like a button. */
export const ButtonLink = createLink(PlainButtonLink)

/** The number itself, to call by one tap. */
export function PhoneLink({ phone, onCall }: { phone: string; onCall?: (() => void) | undefined }) {
  return (
    <PlainLink href={callAddress(phone)} onClick={onCall}>
      {phone}
    </PlainLink>
  )
}

function callAddress(phone: string): string {
  return `tel:${phone.replaceAll(/[^+\d]/g, '')}`
}

/** "Bel Daan": a number is a link to call. */
export function CallLink({
  phone,
  label,
  appearance = 'secondary-action',
  onCall,
}: {
  phone: string | undefined
  label: string
  appearance?: ButtonLinkProps['appearance']
  onCall?: (() => void) | undefined
}) {
  if (!phone) return null
  return (
    <PlainButtonLink href={callAddress(phone)} appearance={appearance} onClick={onCall}>
      <PhoneIcon />
      {label}
    </PlainButtonLink>
  )
}

function PhoneIcon() {
  return (
    <svg className="bb-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M6.6 10.8a15 15 0 0 0 6.6 6.6l2.2-2.2a1 1 0 0 1 1-.25 11.4 11.4 0 0 0 3.6.57 1 1 0 0 1 1 1V20a1 1 0 0 1-1 1A17 17 0 0 1 3 4a1 1 0 0 1 1-1h3.5a1 1 0 0 1 1 1c0 1.25.2 2.45.57 3.57a1 1 0 0 1-.25 1z" />
    </svg>
  )
}
