import { Alert } from '../ui/Alert'
import { BreakGlass } from '../break-glass/BreakGlass'
import { texts as breakGlassTexts } from '../break-glass/texts'
import { useOwnPurpose } from '../guide/guide'
import { Expand } from '../ui/Expand'
import { Loaded } from '../ui/Loaded'
import { TextLink } from '../ui/links'
import { Section } from '../ui/Page'
import { AddCaseData } from './AddCaseData'
import { CaseDataList } from './CaseDataList'
import { useCaseData } from './helpRequests'
import { texts } from './texts'

export function CaseDataSection({ requestId, residentId }: { requestId: string; residentId: string }) {
  const data = useCaseData(requestId, useOwnPurpose())
  return (
    <Section title={texts.caseData}>
      <Loaded query={data}>
        {(caseData) => (
          <>
            {caseData.notice && (
              <Alert type="warning">
                <p>{caseData.notice}</p>
              </Alert>
            )}
            {caseData.items.length === 0 ? (
              <p>{texts.noCaseData}</p>
            ) : (
              <CaseDataList items={caseData.items} />
            )}
            <BreakGlass
              about={{ residentId }}
              whenOpen={
                <TextLink to="/hulpvragen/$id/noodtoegang" params={{ id: requestId }}>
                  {breakGlassTexts.readAll}
                </TextLink>
              }
              closed={caseData.items.some(({ disclosure }) => disclosure.state === 'NOT_SHARED')}
            />
          </>
        )}
      </Loaded>
      <Expand label={texts.addCaseData}>
        <AddCaseData requestId={requestId} />
      </Expand>
    </Section>
  )
}
