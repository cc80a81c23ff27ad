import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { gatewayAnswering, renderAt } from '../test-api'
import { NameMasksPage } from './NameMasksPage'
import { texts } from './texts'

const FATMA = {
  id: 'm1',
  version: 2,
  colleagueId: 'c1',
  name: 'Fatma Yilmaz',
  organisation: 'Gemeente Amsterdam',
  reason: 'Een familielid heeft haar op straat bedreigd.',
  setBy: 'privacy@amsterdam.example',
  setAt: '2026-11-24T09:00:00Z',
}
const LIFTED = {
  ...FATMA,
  liftedBy: 'privacy@amsterdam.example',
  liftedAt: '2026-11-25T09:00:00Z',
  liftReason: 'De dreiging is voorbij.',
}
const LISTS = {
  'GET /consent/v1/name-masks?lifted=false': { body: { items: [FATMA] } },
  'GET /consent/v1/name-masks?lifted=true': { body: { items: [LIFTED] } },
}

describe('masked names', () => {
  it('are lifted by the privacy officer with a reason, on the version that was read', async () => {
    const sent = gatewayAnswering({ ...LISTS, 'POST /consent/v1/name-masks/m1/lifting': { body: LIFTED } })
    renderAt('/afgeschermde-namen', () => <NameMasksPage />, ['privacy-officer'])

    expect(await screen.findByText(FATMA.reason)).toBeDefined()
    await userEvent.click(screen.getByText(texts.lift))
    await userEvent.type(screen.getByLabelText(texts.liftReason), 'De dreiging is voorbij.')
    await userEvent.click(screen.getByRole('button', { name: texts.liftSave }))

    expect(await screen.findByText(texts.lifted)).toBeDefined()
    const posted = sent.find((call) => call.method === 'POST')
    expect(posted?.body).toEqual({ reason: 'De dreiging is voorbij.' })
    expect(posted?.headers.get('If-Match')).toBe('"2"')
    expect(posted?.headers.get('Idempotency-Key')).not.toBeNull()
  })

  it('say beside each field what is wrong with a new one', async () => {
    const sent = gatewayAnswering({
      ...LISTS,
      'POST /directory/v1/search': {
        body: { hits: [{ id: 'c2', kind: 'PROFESSIONAL', title: 'Marijke Smit' }], total: 1 },
      },
      'POST /consent/v1/name-masks': {
        status: 400,
        body: {
          status: 400,
          title: 'Niet alles is goed ingevuld',
          violations: [
            {
              field: 'colleagueId',
              message: 'Deze collega werkt niet bij jouw organisatie. Kies een ander.',
            },
            { field: 'reason', message: 'Gebruik 20 tot 500 tekens.' },
          ],
        },
      },
    })
    renderAt('/afgeschermde-namen', () => <NameMasksPage />, ['privacy-officer'])

    await userEvent.type(await screen.findByLabelText(texts.who), 'Marijke{Enter}')
    await userEvent.click(await screen.findByRole('button', { name: 'Marijke Smit' }))
    await userEvent.type(screen.getByLabelText(texts.reason), 'Kort.')
    await userEvent.click(screen.getByRole('button', { name: texts.save }))

    expect((await screen.findAllByText(/werkt niet bij jouw organisatie/)).length).toBeGreaterThan(0)
    expect(screen.getAllByText('Gebruik 20 tot 500 tekens.').length).toBeGreaterThan(0)
    expect(sent.findLast((call) => call.path === '/consent/v1/name-masks')?.body).toEqual({
      colleagueId: 'c2',
      reason: 'Kort.',
    })
  })

  it('are for the FG to read, those that were lifted too, and not to change', async () => {
    gatewayAnswering(LISTS)
    renderAt('/afgeschermde-namen', () => <NameMasksPage />, ['dpo'])

    expect(await screen.findByText('Fatma Yilmaz')).toBeDefined()
    await waitFor(() => expect(screen.queryByText(texts.lift)).toBeNull())
    expect(screen.queryByRole('button', { name: texts.save })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: texts.showLifted }))

    expect(await screen.findByText('De dreiging is voorbij.')).toBeDefined()
    expect(screen.getByText(/Opgeheven door privacy@amsterdam.example/)).toBeDefined()
  })
})
