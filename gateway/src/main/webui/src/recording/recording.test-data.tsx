import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Consents } from '../help-request/Consents'
import { gatewayAnswering, renderAt, type Answer } from '../test-api'

export const LIST = 'GET /consent/v1/consent-requests?residentId=r1'
export const QUESTION = '/consent/v1/consent-requests/q1'

export const asked = {
  id: 'q1',
  version: 1,
  residentId: 'r1',
  kinds: [
    { code: 'GP_LETTER', name: 'Brief van de huisarts' },
    { code: 'MEDICATION', name: 'Medicijnen' },
  ],
  question: 'Mag de arts de brief lezen?',
  until: '2027-02-03',
  status: 'OPEN',
  mayStop: false,
}

export const wording = {
  language: 'nl',
  question: {
    ...asked,
    why: 'Dan ziet de arts waarom u niet kunt werken.',
    recipient: 'de verzekeringsarts van UWV',
    askedBy: 'Noor van den Berg',
    cannotBeUndone: 'Wat al is gelezen, blijft gelezen.',
    notice: 'Zegt u nee? Dan helpen wij u gewoon verder. Wie u helpt, ziet uw antwoord.',
  },
}

export const sheet = {
  number: 'K7MP',
  language: 'nl',
  madeAt: '2026-11-27T09:00:00Z',
  by: 'Noor van den Berg',
}

/** What is asked of the resident, with the ways to write the answer down. */
export function shown(request: object, more: Record<string, Answer> = {}) {
  const sent = gatewayAnswering({
    [LIST]: { body: { items: [request] } },
    [`GET ${QUESTION}/wording?language=nl`]: { body: wording },
    [`GET ${QUESTION}/sheets`]: { body: { items: [] } },
    ...more,
  })
  renderAt('/hulpvragen/h1', () => <Consents residentId="r1" />)
  return sent
}

/** One of the ways, unfolded. */
export async function opened(label: string) {
  const summary = await screen.findByText(label)
  await userEvent.click(summary)
  return within(summary.closest('details') as HTMLElement)
}
