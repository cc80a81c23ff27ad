import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { renderWithQueries } from '../test-api'
import { ConsentChoice, type ConsentAnswer } from './ConsentChoice'
import { texts } from './texts'

const letter = { code: 'GP_LETTER', name: 'Brief van de huisarts' }
const medication = { code: 'MEDICATION', name: 'Medicijnen' }

function choosing(...kinds: { code: string; name: string }[]) {
  const submit = vi.fn<(answer: ConsentAnswer) => Promise<void>>(() => Promise.resolve())
  renderWithQueries(
    <ConsentChoice
      question={{
        id: 'q-1',
        version: 1,
        question: 'Mag dit?',
        recipient: 'de verzekeringsarts van UWV',
        kinds,
      }}
      answering={{ submit, pending: false, failure: undefined, clear: () => undefined }}
    />,
  )
  return submit
}

describe('a question about several kinds', () => {
  it('may be answered with yes to some of them, and nothing is ticked beforehand', async () => {
    const submit = choosing(letter, medication)
    await userEvent.click(screen.getByText(texts.yesPartly))
    for (const box of screen.getAllByRole<HTMLInputElement>('checkbox')) expect(box.checked).toBe(false)

    await userEvent.click(screen.getByRole('checkbox', { name: 'Medicijnen' }))
    await userEvent.click(screen.getByRole('button', { name: texts.partlySend }))

    expect(submit.mock.calls).toEqual([[{ answer: 'YES', kinds: ['MEDICATION'] }]])
  })

  it('is not answered with a yes to nothing', async () => {
    const submit = choosing(letter, medication)
    await userEvent.click(screen.getByText(texts.yesPartly))

    await userEvent.click(screen.getByRole('button', { name: texts.partlySend }))

    expect(submit.mock.calls).toEqual([])
  })

  it('has a yes and a no that look the same', () => {
    choosing(letter, medication)

    const yes = screen.getByRole('button', { name: texts.yes })
    const no = screen.getByRole('button', { name: texts.no })
    expect(yes.className).toBe(no.className)
  })
})

it('does not offer a part of one thing', () => {
  choosing(letter)

  expect(screen.queryByText(texts.yesPartly)).toBeNull()
})
