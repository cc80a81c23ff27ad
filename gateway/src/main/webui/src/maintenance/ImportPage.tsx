import { useState } from 'react'
import { RadioChoices } from '../form/Choices'
import { Page } from '../ui/Page'
import { CsvImport } from './CsvImport'
import { EarlierImports } from './EarlierImports'
import { HsdsImport } from './HsdsImport'
import { texts } from './texts'

export function ImportPage() {
  const [form, setForm] = useState('csv')
  return (
    <Page title={texts.importTitle} lead={texts.importLead}>
      <RadioChoices
        name="vorm"
        legend={texts.form}
        choices={texts.forms}
        value={form}
        failure={undefined}
        onChange={setForm}
      />
      {form === 'csv' ? <CsvImport /> : <HsdsImport />}
      <EarlierImports />
    </Page>
  )
}
