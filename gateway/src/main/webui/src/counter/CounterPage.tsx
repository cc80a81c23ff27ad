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
  const [code, setCode] = useState(scanned)
  if (scanned !== '' && scanned !== code) setCode(scanned)
  useEffect(() => {
    // Out of the address and out of the browser's history, before anybody else holds this phone.
    if (scanned !== '') void navigate({ to: '/balie', hash: '', replace: true })
  }, [scanned, navigate])
  const formTexts = useTexts('form')
  const visit = useVisit(code)

  // What the code opened before stays on screen: an answer uses it up.
  const opened = visit.data !== undefined
  if (!opened && hasStatus(visit.error, 409)) return <NothingToAnswer />
  if (!opened && (code === '' || hasStatus(visit.error, 400))) {
    return (
      <TypeCode
        failure={visit.error ? failureOf(visit.error, formTexts) : undefined}
        pending={visit.isFetching}
        was={code}
        onCode={(typed) => {
          if (typed === code) void visit.refetch()
          else setCode(typed)
        }}
      />
    )
  }
  return (
    <Loaded query={visit} page>
      {(found) => (
        <Visit key={code} code={code} visit={found} onStopped={async () => void (await visit.refetch())} />
      )}
    </Loaded>
  )
}

function useVisit(code: string) {
  return useQuery({
    queryKey: ['counter', code],
    queryFn: async ({ signal }) =>
      (await call<CounterVisit>('POST', '/consent/v1/counter/visit', { body: { code }, signal })).data,
    enabled: code !== '',
    retry: false,
    staleTime: Infinity,
    gcTime: 0,
  })
}

function NothingToAnswer() {
  const texts = useTexts('counter')
  return (
    <Page title={texts.nothingToAnswer}>
      <p>{texts.nothingToAnswerHelp}</p>
      <p>{texts.close}</p>
    </Page>
  )
}

function Visit({
  code,
  visit,
  onStopped,
}: {
  code: string
  visit: CounterVisit
  onStopped: () => Promise<void>
}) {
  const texts = useTexts('counter')
  const [done, setDone] = useState(false)
  const over = useNow() >= new Date(visit.expiresAt)
  if (over && !done) {
    return (
      <Page title={texts.over}>
        <p>{visit.question ? texts.overHelp : texts.overHelpStop}</p>
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
    <StopAtCounter
      code={code}
      consents={visit.consents ?? []}
      expiresAt={visit.expiresAt}
      onStopped={onStopped}
    />
  )
}

function TypeCode({
  failure: refused,
  pending,
  was,
  onCode,
}: {
  failure: Failure | undefined
  pending: boolean
  /** What didn't work: to mend, not to type again. */
  was: string
  onCode: (code: string) => void
}) {
  const texts = useTexts('counter')
  const [typed, setTyped] = useState(was)
  const [empty, setEmpty] = useState<Failure>()
  const failure = empty ?? refused
  function open(): void {
    const code = typed.trim()
    setEmpty(code === '' ? leftEmpty(texts.fillIn) : undefined)
    if (code !== '') onCode(code)
  }
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Form onSubmit={open}>
        <FormFailure of={{ failure, clear: () => undefined, pending, submit: () => Promise.resolve() }} />
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
        <SubmitButton pending={pending}>{texts.open}</SubmitButton>
      </Form>
    </Page>
  )
}

function leftEmpty(message: string): Failure {
  return {
    message,
    violations: [{ field: 'code', in: 'body', message }],
    // A new one each time, so that it takes the focus each time.
    cause: {},
    stale: false,
  }
}
