import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ADDRESS, EDIT, scheme, showing } from './entries.test-data'

// jsdom can't scroll, and says so at length.
beforeEach(() => {
  vi.stubGlobal('scrollTo', () => undefined)
  Element.prototype.scrollIntoView = () => undefined
})

describe('changing an entry', () => {
  it('sends what was typed and leaves the rest as it is, for the version that was looked at', async () => {
    const { sent } = showing(EDIT, {
      [`PUT ${ADDRESS}`]: { body: { ...scheme, version: 4, name: 'Ziektewet-uitkering' } },
    })
    const name = await screen.findByLabelText('Naam')

    await userEvent.clear(name)
    await userEvent.type(name, 'Ziektewet-uitkering')
    expect(screen.getByText('Nog niet bewaard.')).toBeTruthy()
    await userEvent.click(await screen.findByLabelText('Ziek worden'))
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))

    expect(await screen.findByText('Bewaard.')).toBeTruthy()
    const put = sent.find(({ method }) => method === 'PUT')
    expect(put?.headers.get('If-Match')).toBe('"3"')
    expect(put?.body).toEqual({
      name: 'Ziektewet-uitkering',
      kind: 'SCHEME',
      organisationId: 'o-1',
      teamId: 't-1',
      summary: scheme.summary,
      conditions: scheme.conditions,
      whoDecides: ['beoordelaar'],
      termDays: 56,
      documents: ['de brief', 'je contract'],
      lifeDomains: ['financien'],
      lifeEvents: ['ziek-worden'],
      targetGroups: [],
      areas: [],
      needs: [],
      intake: 'OPEN',
      source: 'uwv.nl',
      sourceDate: '2026-11-01',
      lastConfirmed: '2026-11-02',
    })
  })

  it('puts every message beside its field and keeps what was typed', async () => {
    showing(EDIT, {
      [`PUT ${ADDRESS}`]: {
        status: 400,
        body: {
          status: 400,
          title: 'Dit klopt niet',
          violations: [
            { field: 'documents[1]', in: 'body', message: 'Gebruik hooguit 300 tekens.' },
            { field: 'location.postalCode', in: 'body', message: 'Schrijf de postcode zoals 1011 PN.' },
            { field: 'termDays', in: 'body', message: 'Deze waarde heeft niet de goede vorm.' },
          ],
        },
      },
    })
    const days = await screen.findByLabelText(/Binnen hoeveel dagen/)

    await userEvent.clear(days)
    await userEvent.type(days, 'lang')
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))

    const alert = await screen.findByRole('alert')
    expect(within(alert).getAllByRole('listitem')).toHaveLength(3)
    expect((days as HTMLInputElement).value).toBe('lang')
    expect(describing(days)).toContain('niet de goede vorm')
    expect(describing(screen.getByLabelText(/Postcode/))).toContain('1011 PN')
    expect(describing(screen.getByLabelText(/papieren/))).toContain('Regel 2: Gebruik hooguit 300 tekens.')
    await userEvent.click(within(alert).getByText('Schrijf de postcode zoals 1011 PN.'))
    expect(document.activeElement).toBe(screen.getByLabelText(/Postcode/))
    await userEvent.keyboard('1011 PN')
    expect((screen.getByLabelText(/Postcode/) as HTMLInputElement).value).toBe('1011 PN')
  })

  it('shows what someone else made of it, and keeps what was typed', async () => {
    const { answers, sent } = showing(EDIT, { [`PUT ${ADDRESS}`]: { status: 412, body: { status: 412 } } })
    const summary = await screen.findByLabelText('In het kort')
    await userEvent.clear(summary)
    await userEvent.type(summary, 'Van mij.')
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
    answers[`GET ${ADDRESS}`] = {
      body: { ...scheme, version: 4, summary: 'Van een ander.', source: 'uwv.nl, nieuw' },
    }

    await userEvent.click(await screen.findByRole('button', { name: 'Laad opnieuw' }))

    expect(await screen.findByText(/In het kort is nu: Van een ander\./)).toBeTruthy()
    expect((summary as HTMLTextAreaElement).value).toBe('Van mij.')
    expect((screen.getByLabelText('Bron') as HTMLInputElement).value).toBe('uwv.nl, nieuw')
    answers[`PUT ${ADDRESS}`] = { body: { ...scheme, version: 5, summary: 'Van mij.' } }
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
    expect(await screen.findByText('Bewaard.')).toBeTruthy()
    const last = sent.filter(({ method }) => method === 'PUT').at(-1)
    expect(last?.headers.get('If-Match')).toBe('"4"')
    expect(last?.body).toMatchObject({ summary: 'Van mij.', source: 'uwv.nl, nieuw' })
  })

  it('asks before leaving what was typed, and lets go of who left it alone', async () => {
    showing(EDIT, {})
    await userEvent.type(await screen.findByLabelText('Naam'), '!')

    await userEvent.click(screen.getByRole('link', { name: 'Ergens anders' }))

    const question = await screen.findByRole('alertdialog')
    expect(document.activeElement).toBe(question)
    await userEvent.click(within(question).getByRole('button', { name: 'Blijf hier' }))
    expect((screen.getByLabelText('Naam') as HTMLInputElement).value).toBe('Ziektewet!')
    await userEvent.type(screen.getByLabelText('Naam'), '{Backspace}')
    await userEvent.click(screen.getByRole('link', { name: 'Ergens anders' }))
    expect(await screen.findByRole('heading', { name: 'Elders' })).toBeTruthy()
  })

  it('puts who decides in another order with the keyboard', async () => {
    const { sent } = showing(EDIT, { [`PUT ${ADDRESS}`]: { body: scheme } })
    await screen.findByRole('option', { name: 'teamleider' })
    await userEvent.selectOptions(screen.getByLabelText('Functie'), 'teamleider')
    await userEvent.click(screen.getByRole('button', { name: 'Voeg een functie toe' }))

    screen.getByRole('button', { name: 'Hoger: teamleider' }).focus()
    await userEvent.keyboard('{Enter}')

    expect(screen.getByText('teamleider staat nu op plek 1.')).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Lager: teamleider' }))
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
    await screen.findByText('Bewaard.')
    expect(sent.find(({ method }) => method === 'PUT')?.body).toMatchObject({
      whoDecides: ['teamleider', 'beoordelaar'],
    })
  })

  it('has no fault that axe can find', async () => {
    showing(EDIT, {})
    await screen.findByLabelText('Naam')
    await screen.findByLabelText('Ziek worden')

    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    })
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
})

function describing(control: HTMLElement): string {
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
}
