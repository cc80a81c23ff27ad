import { useNavigate } from '@tanstack/react-router'
import { Page } from '../ui/Page'
import { HelpRequestForm } from './HelpRequestForm'
import { texts } from './texts'

export function NewHelpRequestPage() {
  const navigate = useNavigate()
  return (
    <Page title={texts.newTitle} lead={texts.newLead}>
      <HelpRequestForm onOpened={(id) => void navigate({ to: '/hulpvragen/$id', params: { id } })} />
    </Page>
  )
}
