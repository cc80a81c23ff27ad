import { useIs } from '../app/session'
import { date } from '../time/moments'
import { Alert } from '../ui/Alert'
import { TextLink } from '../ui/links'
import type { EntryOwner } from '../api/directory'
import { useCare, useCountedView } from './quality'
import { texts } from './texts'

/** What was said to be wrong and isn't looked after yet. */
export function Reported({ id }: { id: string }) {
  return useCare(id).data?.reported.map((report) => (
    <Alert key={report.reason} type="warning">
      <p>{texts.reported(report.reasonName, date(report.since))}</p>
    </Alert>
  ))
}

/** Under every entry: who watches over it, and the way to report. Without an answer it is left out. */
export function EntryCare({ id }: { id: string }) {
  useCountedView(id)
  const care = useCare(id).data
  const colleague = useIs('professional', 'directory-admin')
  const admin = useIs('directory-admin')
  return (
    <p className="bb-quiet">
      {care && colleague && (
        <>
          {texts.watchedBy} <Owner owner={care.owner} />.{' '}
        </>
      )}
      <TextLink to="/melden" search={{ over: id }}>
        {texts.wrong}
      </TextLink>
      {care && admin && (
        <>
          {' · '}
          <TextLink to="/beheer/gegevens/$kind/$id" params={{ kind: care.kind, id }}>
            {texts.change}
          </TextLink>
        </>
      )}
    </p>
  )
}

function Owner({ owner }: { owner: EntryOwner | undefined }) {
  if (!owner) return texts.watchedByNobody
  if (!owner.professionalId) return texts.watchedBySelf
  return (
    <TextLink to="/collega/$id" params={{ id: owner.professionalId }}>
      {owner.name}
    </TextLink>
  )
}
