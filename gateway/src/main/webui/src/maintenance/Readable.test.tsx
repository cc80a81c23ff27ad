import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ADDRESS, EDIT, scheme, showing } from './entries.test-data'

// jsdom can't scroll, and says so at length.
beforeEach(() => vi.stubGlobal('scrollTo', () => undefined))

describe('how easily a text reads', () => {
  const measured = {
    verdict: 'EASIER',
    advice: 'Kan makkelijker: één zin is lang.',
    words: 24,
    sentences: 1,
    longSentences: [{ start: 0, end: 30, words: 24 }],
    hardWords: [{ start: 0, end: 6, word: 'Indien', plainer: 'als' }],
  }

  it('is told with plainer words, and stops nobody', async () => {
    const { sent } = showing(EDIT, {
      'POST /directory/v1/readability': { body: measured },
      [`PUT ${ADDRESS}`]: { body: scheme },
    })

    expect((await screen.findAllByText(measured.advice)).length).toBeGreaterThan(0)
    expect(screen.getAllByText('Schrijf in plaats van “Indien” liever: als.').length).toBeGreaterThan(0)
    expect(sent.find(({ path }) => path.endsWith('/readability'))?.body).toEqual({ text: scheme.summary })
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
    expect(await screen.findByText('Bewaard.')).toBeTruthy()
  })

  it('is left out when it can’t be measured', async () => {
    showing(EDIT, { 'POST /directory/v1/readability': { status: 500, body: { status: 500 } } })
    await screen.findByLabelText('Naam')

    expect(screen.queryByText(/Kan makkelijker/)).toBeNull()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
