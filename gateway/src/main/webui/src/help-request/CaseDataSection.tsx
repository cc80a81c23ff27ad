import { Alert } from '../ui/Alert'
import { useOwnPurpose } from '../guide/guide'
import { Expand } from '../ui/Expand'
import { Loaded } from '../ui/Loaded'
import { Section } from '../ui/Page'
import { AddCaseData } from './AddCaseData'
import { CaseDataList } from './CaseDataList'
import { useCaseData } from './helpRequests'
import { texts } from './texts'

export function CaseDataSection({ requestId }: { requestId: string }) {
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
          </>
        )}
      </Loaded>
      <Expand label={texts.addCaseData}>
        <AddCaseData requestId={requestId} />
      </Expand>
    </Section>
  )
}
