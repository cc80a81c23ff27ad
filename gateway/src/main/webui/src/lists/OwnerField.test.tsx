import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { Form } from '../form/Form'
import type { Failure } from '../form/submission'
import { gatewayAnswering, renderWithQueries, type Answer } from '../test-api'
import { OwnerField, ownerOf, type Owner } from './OwnerField'
import { texts } from './texts'

const UWV = { kind: 'ORGANISATION', id: 'o-1', title: 'UWV', why: [], stale: false }

function opened(answer: Answer, failure?: Failure) {
  const sent = gatewayAnswering({ 'POST /directory/v1/search': answer })
  const onSubmit = vi.fn()
  function Filled() {
    const [owner, setOwner] = useState<Owner>({ name: '' })
    return (
      <Form onSubmit={() => onSubmit(ownerOf(owner))}>
        <OwnerField owner={owner} onChange={setOwner} failure={failure} />
        <button type="submit">Sla op</button>
      </Form>
    )
  }
  renderWithQueries(<Filled />)
  return { sent, onSubmit }
}

const field = () => screen.getByLabelText(/Wie houdt dit bij/)

it('looks an organisation up with Enter without sending the form, and the focus goes along', async () => {
  const { sent, onSubmit } = opened({ body: { hits: [UWV], whoToCall: [], facets: {} } })

  await userEvent.type(field(), ' uw {Enter}')
  await userEvent.click(await screen.findByRole('button', { name: 'UWV' }))

  expect(sent[0]?.body).toMatchObject({ text: 'uw', kinds: ['ORGANISATION'] })
  expect(onSubmit).not.toHaveBeenCalled()
  const other = screen.getByRole('button', { name: texts.ownerWords.other })
  expect(document.activeElement).toBe(other)
  await userEvent.click(screen.getByRole('button', { name: 'Sla op' }))
  expect(onSubmit).toHaveBeenCalledWith('o-1')
  await userEvent.click(other)
  expect(document.activeElement).toBe(field())
})

it('lets the typed name stand, and what was found for another name goes', async () => {
  const { onSubmit } = opened({ body: { hits: [], whoToCall: [], facets: {} } })
  await userEvent.type(field(), 'Wijkteam{Enter}')
  expect(await screen.findByText(texts.ownerWords.none)).toBeTruthy()

  await userEvent.type(field(), ' Noord')

  expect(screen.queryByText(texts.ownerWords.none)).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Sla op' }))
  expect(onSubmit).toHaveBeenCalledWith('Wijkteam Noord')
})

it('says that looking up failed', async () => {
  opened({ status: 503, body: { status: 503, title: 'Even niet' } })

  await userEvent.type(field(), 'uwv')
  await userEvent.click(screen.getByRole('button', { name: texts.ownerWords.find }))

  expect(await screen.findByText(/We krijgen geen antwoord/)).toBeTruthy()
})

it('has what is wrong beside it, also when an organisation was chosen', async () => {
  const message = 'Deze organisatie staat niet meer op de kaart.'
  opened(
    { body: { hits: [UWV], whoToCall: [], facets: {} } },
    { message: '', stale: false, violations: [{ field: 'owner', message }] },
  )
  expect(field().getAttribute('aria-invalid')).toBe('true')

  await userEvent.type(field(), 'uwv{Enter}')
  await userEvent.click(await screen.findByRole('button', { name: 'UWV' }))

  const other = screen.getByRole('button', { name: texts.ownerWords.other })
  const told = document.getElementById(other.getAttribute('aria-describedby') ?? '')
  expect(told?.textContent).toBe(message)
})
