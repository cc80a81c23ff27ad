import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { call } from '../api/http'
import type { Newcomer } from '../api/messaging'
import { hasStatus } from '../api/problem'
import { TextField } from '../form/Field'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { useSubmission, type Failure } from '../form/submission'
import { day } from '../time/moments'
import { useNow } from '../time/useNow'
import { Loaded } from '../ui/Loaded'
import { Page } from '../ui/Page'
import { NewcomerFacts, WelcomeOrNo } from './NewcomerFacts'
import { texts } from './texts'

/** For an initiative, without signing in. The code stands behind the # of the link, or is typed over. */
export function WelcomePage() {
  const fromLink = useLocation().hash
  const navigate = useNavigate()
  const [code, setCode] = useState(fromLink)
  if (fromLink !== '' && fromLink !== code) setCode(fromLink)
  useEffect(() => {
    // Out of the address and the history: the next one at this computer must not find who is coming.
    if (fromLink !== '') void navigate({ to: '/welkom', hash: '', replace: true })
  }, [fromLink, navigate])
  return code === '' ? <AskCode onCode={setCode} /> : <WithCode code={code} />
}

function AskCode({ onCode }: { onCode: (code: string) => void }) {
  const [code, setCode] = useState('')
  const looking = useSubmission(
    (body: { code: string }) => call('POST', '/messaging/v1/introduction-lookup', { body }),
    (_, { code: found }) => onCode(found),
  )
  const gone = isGone(looking.failure)
  return (
    <Page title={texts.answerTitle} lead={texts.answerLead}>
      <Form onSubmit={() => void looking.submit({ code: code.trim() })}>
        {gone ? <p role="alert">{texts.gone}</p> : <FormFailure of={looking} />}
        <TextField
          name="code"
          label={texts.codeLabel}
          hint={texts.codeHint}
          maxLength={40}
          value={code}
          onChange={setCode}
          failure={looking.failure}
        />
        <SubmitButton pending={looking.pending}>{texts.look}</SubmitButton>
      </Form>
    </Page>
  )
}

/** Not when we are away ourselves, or it was tried too often: then it may still be there. */
function isGone(failure: Failure | undefined): boolean {
  return hasStatus(failure?.cause, 404)
}

function WithCode({ code }: { code: string }) {
  const newcomer = useQuery({
    queryKey: ['introduction-lookup', code],
    queryFn: async ({ signal }) =>
      (await call<Newcomer>('POST', '/messaging/v1/introduction-lookup', { body: { code }, signal })).data,
    retry: false,
    gcTime: 0,
    // Once it was answered the code opens nothing any more, and what was read stays on screen.
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  if (hasStatus(newcomer.error, 404, 400)) return <Page title={texts.goneTitle} lead={texts.gone} />
  return (
    <Loaded query={newcomer} page>
      {(found) => <MayCome code={code} newcomer={found} />}
    </Loaded>
  )
}

function MayCome({ code, newcomer }: { code: string; newcomer: Newcomer }) {
  const now = useNow()
  const [said, setSaid] = useState<object>()
  const answering = useSubmission(
    (body: object) => call('POST', '/messaging/v1/introduction-answer', { body: { code, ...body } }),
    (_, body) => setSaid(body),
  )
  const on = day(newcomer.day, now)
  if (said) {
    const welcome = 'answer' in said && said.answer === 'WELCOME'
    return (
      <Page
        key="thanks"
        title={welcome ? texts.thanksWelcome(newcomer.firstName, on) : texts.thanksNo}
        lead={texts.thanksHelp}
      >
        {welcome && <NewcomerFacts newcomer={newcomer} />}
      </Page>
    )
  }
  if (isGone(answering.failure)) return <Page key="gone" title={texts.goneTitle} lead={texts.gone} />
  return (
    <Page title={texts.mayCome(newcomer.firstName, on)}>
      <WelcomeOrNo newcomer={newcomer} of={answering} />
    </Page>
  )
}
