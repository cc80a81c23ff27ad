import { Button } from '@utrecht/button-react'
import { useState } from 'react'
import type { HelpRequest } from '../api/messaging'
import { RadioChoices } from '../form/Choices'
import { HelpRequestForm } from './HelpRequestForm'
import { useHelpRequests } from './helpRequests'
import { Loaded } from '../ui/Loaded'
import { texts } from './texts'

const NEW = 'nieuw'
const SHOWN_FIRST = 5

interface ChooseHelpRequestProps {
  chosenId: string | undefined
  chosen: HelpRequest | undefined
  onChoose: (id: string | undefined) => void
}

/** Chooses one of the own help requests or opens one here, so that nothing is typed twice. */
export function ChooseHelpRequest({ chosenId, chosen, onChoose }: ChooseHelpRequestProps) {
  const [fresh, setFresh] = useState(false)
  const [all, setAll] = useState(false)
  const requests = useHelpRequests(chosenId === undefined)

  if (chosenId !== undefined)
    return chosen ? <Chosen request={chosen} onChange={() => onChoose(undefined)} /> : null
  return (
    <Loaded query={requests}>
      {(data) => {
        const open = data.pages.flatMap((page) => page.items).filter((request) => request.status !== 'DONE')
        const shown = all ? open : open.slice(0, SHOWN_FIRST)
        return (
          <div className="bb-stack">
            <RadioChoices
              name="hulpvraag"
              legend={texts.request}
              choices={[
                ...shown.map((request) => ({
                  value: request.id,
                  label: request.calledName ?? texts.someone,
                  hint: request.ownWords,
                })),
                { value: NEW, label: texts.newRequest, hint: texts.newRequestHint },
              ]}
              value={fresh ? NEW : ''}
              onChange={(value) => (value === NEW ? setFresh(true) : onChoose(value))}
              failure={undefined}
            />
            {open.length > shown.length && (
              <div>
                <Button appearance="subtle-button" onClick={() => setAll(true)}>
                  {texts.allRequests}
                </Button>
              </div>
            )}
            {fresh && <HelpRequestForm onOpened={onChoose} main={false} />}
          </div>
        )
      }}
    </Loaded>
  )
}

function Chosen({ request, onChange }: { request: HelpRequest; onChange: () => void }) {
  return (
    <figure className="bb-figure">
      <figcaption className="bb-row">
        {texts.youAsked(request.calledName ?? texts.someone)}
        <Button appearance="subtle-button" onClick={onChange}>
          {texts.otherRequest}
        </Button>
      </figcaption>
      {request.ownWords && <blockquote className="bb-quote">{request.ownWords}</blockquote>}
    </figure>
  )
}
