import { Button } from '@utrecht/button-react'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { ConsentSheet } from '../api/consent'
import { SelectField } from '../form/Field'
import { Form } from '../form/Form'
import { FormFailure } from '../form/FormFailure'
import { SubmitButton } from '../form/SubmitButton'
import { languageOf, languages } from '../language/languages'
import { dutch } from '../language/dutch'
import { LanguageContext, useMoments, useTexts } from '../language/useLanguage'
import { Facts } from '../ui/Expand'
import { ButtonLink } from '../ui/links'
import { Loaded } from '../ui/Loaded'
import { Page } from '../ui/Page'
import { useMakingSheet, useSheet } from './recording'
import { texts } from './texts'

/** A question on paper, for a resident to answer with a pen: in his language, whatever his helper reads. */
export function SheetPage() {
  const { id, papier } = useParams({ from: '/vraag-op-papier/$id/{-$papier}' })
  return papier === undefined ? <Making id={id} /> : <Made id={id} number={papier} />
}

function Making({ id }: { id: string }) {
  const [language, setLanguage] = useState(dutch.tag)
  const navigate = useNavigate()
  // In place of this page: going back must not make another.
  const making = useMakingSheet(id, (papier) =>
    navigate({ to: '/vraag-op-papier/$id/{-$papier}', params: { id, papier }, replace: true }),
  )
  return (
    <Page title={texts.sheetTitle}>
      <Form onSubmit={() => void making.submit({ language })}>
        <p>{texts.sheetHelp}</p>
        <FormFailure of={making} />
        <SelectField
          name="language"
          label={texts.sheetLanguage}
          options={languages.map((one) => ({ value: one.tag, label: one.name }))}
          value={language}
          onChange={setLanguage}
          failure={making.failure}
        />
        <SubmitButton pending={making.pending}>{texts.sheetMake}</SubmitButton>
      </Form>
    </Page>
  )
}

function Made({ id, number }: { id: string; number: string }) {
  return (
    <Loaded query={useSheet(id, number)} page>
      {(sheet) => {
        const language = languageOf(sheet.language) ?? dutch
        return (
          <div className="bb-stack">
            <div className="bb-no-print bb-row">
              <Button appearance="primary-action-button" onClick={() => window.print()}>
                {texts.print}
              </Button>
              <ButtonLink to="/vraag-op-papier/$id/{-$papier}" params={{ id, papier: undefined }}>
                {texts.sheetOther}
              </ButtonLink>
            </div>
            <LanguageContext value={language}>
              <div lang={language.tag} dir={language.direction}>
                <Sheet sheet={sheet} />
              </div>
            </LanguageContext>
          </div>
        )
      }}
    </Loaded>
  )
}

function Sheet({ sheet: { number, question } }: { sheet: ConsentSheet }) {
  const texts = useTexts('myConsent')
  const { date, list } = useMoments()
  const { sheet } = texts
  return (
    <div className="bb-sheet">
      <Page title={question.question}>
        <Facts
          facts={[
            [texts.what, list(question.kinds.map((kind) => kind.name))],
            [texts.who, question.recipient],
            [texts.howWide, question.howWide],
            [texts.why, question.why],
            question.begins && question.until
              ? [texts.period, texts.fromUntil(date(question.begins), date(question.until))]
              : [texts.until, question.until && date(question.until)],
            [texts.askedBy, question.askedBy],
            [texts.undone, question.cannotBeUndone],
          ]}
        />
        <p>{question.notice}</p>
        <p>{sheet.tick}</p>
        {/* The same size and the same lines, as on screen. */}
        <YesOrNo />
        {question.kinds.length > 1 && (
          <div className="bb-stack">
            <p>{sheet.partly}</p>
            <ul className="bb-sheet__kinds">
              {question.kinds.map(({ code, name }) => (
                <li key={code}>
                  <Box />
                  {name}
                </li>
              ))}
            </ul>
          </div>
        )}
        {question.release && (
          <div className="bb-stack">
            <p>{question.release.explanation}</p>
            <p>
              <strong>{question.release.question}</strong>
            </p>
            <p>{sheet.release}</p>
            <YesOrNo />
            <p>{question.release.withoutIt}</p>
          </div>
        )}
        {[sheet.shorter, sheet.day, sheet.signature].map((label) => (
          <p key={label} className="bb-sheet__line">
            {label}
          </p>
        ))}
        <p>{sheet.kept}</p>
        <p>{sheet.stop}</p>
        <p>
          <strong>{sheet.number(number)}</strong>
        </p>
      </Page>
    </div>
  )
}

function YesOrNo() {
  const { yes, no } = useTexts('myConsent')
  return (
    <div className="bb-sheet__answers">
      {[yes, no].map((answer) => (
        <div key={answer} className="bb-sheet__answer">
          <Box />
          {answer}
        </div>
      ))}
    </div>
  )
}

function Box() {
  return <span className="bb-sheet__box" aria-hidden="true" />
}
