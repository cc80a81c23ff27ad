import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import { gatewayAnswering, renderAt, type Answer } from '../test-api'
import { OwnerForm } from './OwnerForm'

// jsdom can't scroll, and says so at length.
beforeEach(() => vi.stubGlobal('scrollTo', () => undefined))

const unowned = { id: 'e-1', kind: 'INITIATIVE', title: 'De Ark', version: 3, active: true, assigned: false }
const owned = {
  ...unowned,
  owner: { professionalId: 'p-1', name: 'Yvonne de Boer', place: 'ASSIGNED' },
  assigned: true,
}
const CARE = 'GET /directory/v1/entries/e-1/care'
const ASSIGN = 'PUT /directory/v1/entries/e-1/owner'
const RELEASE = 'DELETE /directory/v1/entries/e-1/owner'

function opened(answers: Record<string, Answer>) {
  const all = { ...answers }
  const sent = gatewayAnswering(all)
  renderAt('/', () => <OwnerForm id="e-1" />, ['directory-admin'])
  return { sent, answers: all }
}

it('says who watches over it now, and then that nobody does, each where the focus goes', async () => {
  const { sent, answers } = opened({
    [CARE]: { body: unowned },
    [ASSIGN]: { status: 204 },
    [RELEASE]: { status: 204 },
  })
  await userEvent.type(await screen.findByLabelText('Of: e-mailadres van het initiatief'), 'a@ark.example')
  answers[CARE] = { body: owned }

  await userEvent.click(screen.getByRole('button', { name: 'Wijs aan' }))

  expect(document.activeElement).toBe(await screen.findByText('Aangewezen.'))
  expect(sent.find(({ method }) => method === 'PUT')?.body).toEqual({ email: 'a@ark.example' })
  answers[CARE] = { body: unowned }
  await userEvent.click(await screen.findByRole('button', { name: 'Haal de bewaker weg' }))
  expect(document.activeElement).toBe(await screen.findByText('De bewaker is weggehaald.'))
  expect(screen.queryByText('Aangewezen.')).toBeNull()
})

it('tells beside the first field that both are empty, and no longer that the one before was assigned', async () => {
  const { answers } = opened({ [CARE]: { body: unowned }, [ASSIGN]: { status: 204 } })
  await userEvent.type(await screen.findByLabelText('Of: e-mailadres van het initiatief'), 'a@ark.example')
  await userEvent.click(screen.getByRole('button', { name: 'Wijs aan' }))
  await screen.findByText('Aangewezen.')
  const message = 'Kies een collega, of vul een e-mailadres in.'
  answers[ASSIGN] = { status: 400, body: { status: 400, violations: [{ field: 'oneOfBoth', message }] } }

  await userEvent.click(screen.getByRole('button', { name: 'Wijs aan' }))

  expect(await screen.findAllByText(message)).toHaveLength(2)
  expect(screen.getByLabelText('Kies een collega').getAttribute('aria-invalid')).toBe('true')
  expect(screen.queryByText('Aangewezen.')).toBeNull()
})
