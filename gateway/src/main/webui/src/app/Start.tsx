import { Navigate } from '@tanstack/react-router'
import { InboxPage } from '../inbox/InboxPage'
import { MyRequestsPage } from '../my-request/MyRequestsPage'
import { navigationFor } from './navigation'
import { NoRole } from './NotFound'
import { useIs, useRoles } from './session'

/** The first screen: what waits for this person, given the role. */
export function Start() {
  const roles = useRoles()
  const professional = useIs('professional')
  const resident = useIs('resident')
  if (professional) return <InboxPage />
  if (resident) return <MyRequestsPage />
  const [first] = navigationFor(roles)
  return first ? <Navigate to={first.to} replace /> : <NoRole />
}
