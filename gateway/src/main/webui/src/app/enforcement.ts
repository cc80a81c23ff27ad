import { useMe } from '../directory/entries'
import { useIs } from './session'

const TASK = 'HANDHAVING'

/** Who checks and fines in one job helps nobody in Busbaan, with none of them: the services refuse it. */
export function enforces(jobs: { task?: string | undefined }[]): boolean {
  return jobs.some(({ task }) => task === TASK)
}

/** Of the one who is signed in: what is always refused to him isn't offered. */
export function useEnforces(): boolean {
  return enforces(useMe(false).data?.assignments ?? [])
}

/** Whether the one who is signed in may bring in somebody. */
export function useBringsIn(): boolean {
  const professional = useIs('professional')
  return !useEnforces() && professional
}
