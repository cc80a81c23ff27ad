import { useQuery } from '@tanstack/react-query'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { CounterVisit } from '../api/consent'
import { call } from '../api/http'
import { hasStatus } from '../api/problem'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { TextField } from '../form/Field'
import { failureOf, type Failure } from '../form/submission'
import { SubmitButton } from '../form/SubmitButton'
import { useTexts } from '../language/useLanguage'
import { useNow } from '../time/useNow'
import { Loaded } from '../ui/Loaded'
import { Page } from '../ui/Page'
import { AnswerAtCounter } from './AnswerAtCounter'
import { StopAtCounter } from './StopAtCounter'

/** On the resident's own phone: the code comes by the camera, behind the # of the address, or is typed. */
export function CounterPage() {
  const scanned = useLocation().hash
  const navigate = useNavigate()
  const [code, setCode] = useState(scanned === '' ? undefined : scanned)
  if (scanned !== '' && scanned !== code) setCode(scanned)
  useEffect(() => {
    // Out of the address and out of the browser's history, before anybody else holds this phone.
    if (scanned !== '') void navigate({ to: '/balie', hash: '', replace: true })
  }, [scanned, navigate])
  const formTexts = useTexts('form')
  const visit = useVisit(code)

  if (code === undefined || hasStatus(visit.error, 400)) {
    return (
      <TypeCode
        failure={visit.error ? failureOf(visit.error, formTexts) : undefined}
        was={code ?? ''}
        busy={visit.isFetching}
        // The same again is asked again, and refused again where everybody notices.
        onCode={(typed) => (typed === code ? void visit.refetch() : setCode(typed))}
      />
    )
  }
  return (
    <Loaded query={visit} page>
      {(found) => <Visit key={code} code={code} visit={found} />}
    </Loaded>
  )
}

function useVisit(code: string | undefined) {
  return useQuery({
    queryKey: ['counter', code],
    queryFn: async ({ signal }) =>
      (await call<CounterVisit>('POST', '/consent/v1/counter/visit', { body: { code }, signal })).data,
    enabled: code !== undefined,
    retry: false,
    staleTime: Infinity,
    gcTime: 0,
  })
}

function Visit({ code, visit }: { code: string; visit: CounterVisit }) {
  const texts = useTexts('counter')
  const [done, setDone] = useState(false)
  const over = useNow() >= new Date(visit.expiresAt)
  if (over && !done) {
    return (
      <Page title={texts.over}>
        <p>{texts.overHelp}</p>
      </Page>
    )
  }
  return visit.question ? (
    <AnswerAtCounter
      code={code}
      question={visit.question}
      expiresAt={visit.expiresAt}
      onDone={() => setDone(true)}
    />
  ) : (
    <StopAtCounter code={code} consents={visit.consents ?? []} expiresAt={visit.expiresAt} />
  )
}

function TypeCode({
  failure,
  was,
  busy,
  onCode,
}: {
  failure: Failure | undefined
  /** What didn't work: to mend, not to type again. */
  was: string
  busy: boolean
  onCode: (code: string) => void
}) {
  const texts = useTexts('counter')
  const [typed, setTyped] = useState(was)
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Form onSubmit={() => onCode(typed.trim())}>
        <FormFailure
          of={{ failure, clear: () => undefined, pending: false, submit: () => Promise.resolve() }}
        />
        <TextField
          name="code"
          label={texts.code}
          hint={texts.codeHint}
          autoComplete="one-time-code"
          maxLength={30}
          value={typed}
          onChange={setTyped}
          failure={failure}
        />
        <SubmitButton pending={busy}>{texts.open}</SubmitButton>
      </Form>
    </Page>
  )
}
