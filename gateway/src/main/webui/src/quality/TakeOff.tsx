import type { EntryKind } from '../api/directory'
import { EDITABLE } from '../maintenance/editable'
import { useDeed } from './quality'
import { Sure } from './Sure'
import { texts } from './texts'

/** Takes an entry off the map; its history stays, so that it can come back. */
export function TakeOff({
  kind,
  id,
  name,
  version,
  onDone,
}: {
  kind: EntryKind
  id: string
  name: string
  version: number
  onDone: () => void
}) {
  const taking = useDeed(
    () => ({ method: 'DELETE', path: `/directory/v1/${EDITABLE[kind].path}/${id}`, version }),
    onDone,
    ['search', 'care', 'changes'],
  )
  return <Sure label={texts.takeOff} ask={texts.takeOffAsk(name)} yes={texts.takeOffYes} of={taking} />
}
