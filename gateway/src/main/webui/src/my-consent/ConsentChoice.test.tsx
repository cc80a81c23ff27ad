import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { renderWithQueries } from '../test-api'
import type { KindName, MyConsentRequest } from '../api/consent'
import { ConsentChoice, type ConsentAnswer } from './ConsentChoice'
import { texts } from './texts'

const letter = { code: 'GP_LETTER', name: 'Brief van de huisarts' }
const medication = { code: 'MEDICATION', name: 'Medicijnen' }

const secrecy = {
  explanation: 'Uw huisarts heeft beroepsgeheim.',
  question: 'Mag de verzekeringsarts van UWV toch lezen wat uw huisarts schreef?',
  withoutIt: 'Zegt u hier nee? Dan delen wij dit niet.',
}

function choosing(...kinds: KindName[]) {
  return asked({ kinds })
}

function asked(more: Partial<MyConsentRequest> & { kinds: KindName[] }) {
  const submit = vi.fn<(answer: ConsentAnswer) => Promise<void>>(() => Promise.resolve())
  renderWithQueries(
    <ConsentChoice
      question={{
        id: 'q-1',
        version: 1,
        question: 'Mag dit?',
        recipient: 'de verzekeringsarts van UWV',
        notice: 'Niemand ziet dat u nee zei.',
        ...more,
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

describe('a question about what a care provider keeps secret', () => {
  const secret = { ...letter, underSecrecy: true }
  const releaseAsked = () => screen.queryByRole('heading', { name: secrecy.question })
  const yes = () => screen.getByRole('button', { name: texts.yes })
  const no = () => screen.getByRole('button', { name: texts.no })

  it('asks the release after the yes, expressly and with two equal buttons, and sends both answers at once', async () => {
    const submit = asked({ kinds: [secret], release: secrecy })
    expect(releaseAsked()).toBeNull()

    await userEvent.click(yes())

    expect(releaseAsked()).toBe(document.activeElement)
    expect(screen.getByText(secrecy.explanation)).toBeTruthy()
    expect(screen.getByText(secrecy.withoutIt)).toBeTruthy()
    expect(yes().className).toBe(no().className)
    expect(submit.mock.calls).toEqual([])

    await userEvent.click(yes())
    expect(submit.mock.calls).toEqual([[{ answer: 'YES', release: 'YES' }]])
  })

  it('takes a no to the release for what it is', async () => {
    const submit = asked({ kinds: [secret], release: secrecy })

    await userEvent.click(yes())
    await userEvent.click(no())

    expect(submit.mock.calls).toEqual([[{ answer: 'YES', release: 'NO' }]])
  })

  it('does not bother who says no to the reading with it', async () => {
    const submit = asked({ kinds: [secret], release: secrecy })

    await userEvent.click(no())

    expect(submit.mock.calls).toEqual([[{ answer: 'NO' }]])
    expect(releaseAsked()).toBeNull()
  })

  it('asks nothing about it of a yes to what is not secret only', async () => {
    const submit = asked({ kinds: [secret, medication], release: secrecy })
    await userEvent.click(screen.getByText(texts.yesPartly))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Medicijnen' }))
    await userEvent.click(screen.getByRole('button', { name: texts.partlySend }))

    expect(submit.mock.calls).toEqual([[{ answer: 'YES', kinds: ['MEDICATION'] }]])
  })

  it('keeps what was ticked when one goes back, and the focus stays where one reads', async () => {
    const submit = asked({ kinds: [secret, medication], release: secrecy })
    await userEvent.click(screen.getByText(texts.yesPartly))
    await userEvent.click(screen.getByRole('checkbox', { name: letter.name }))
    await userEvent.click(screen.getByRole('button', { name: texts.partlySend }))
    expect(releaseAsked()).toBeTruthy()

    await userEvent.click(screen.getByRole('button', { name: texts.backToQuestion }))

    expect(releaseAsked()).toBeNull()
    expect(document.activeElement).not.toBe(document.body)
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: letter.name }).checked).toBe(true)
    expect(submit.mock.calls).toEqual([])
  })

  it('says that nobody sees a no, unless a yes to the rest shows what is not in it', async () => {
    asked({ kinds: [secret, medication], release: secrecy })
    await userEvent.click(yes())

    expect(screen.getAllByText(texts.partlySeen).some((line) => line.closest('[hidden]') === null)).toBe(true)
    expect(screen.getByText('Niemand ziet dat u nee zei.').closest('[hidden]')).toBeTruthy()
  })
})
