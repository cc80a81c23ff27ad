import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { gatewayAnswering, renderAt } from '../test-api'
import { EarlierImports } from './EarlierImports'
import { ImportPage } from './ImportPage'

// jsdom can't scroll, and says so at length.
beforeEach(() => vi.stubGlobal('scrollTo', () => undefined))

const run = {
  id: 'r-1',
  moment: '2026-11-20T10:00:00Z',
  format: 'HSDS',
  source: 'buren',
  counts: {},
  refused: [],
}
const refused = {
  ...run,
  id: 'r-2',
  source: 'weesp',
  refused: [{ place: 'services.csv', message: 'Dit bestand ontbreekt in de ZIP.' }],
}
const LIST = 'GET /directory/v1/imports'

describe('what was imported before', () => {
  it('tells whose kaart it was, why a file was refused, and what an undo leaves', async () => {
    gatewayAnswering({
      [LIST]: { body: { items: [run, refused] } },
      'POST /directory/v1/imports/r-1/undo?dryRun=true': {
        body: {
          applied: false,
          restored: 3,
          left: 1,
          leftEntries: [{ id: 'e-1', kind: 'SERVICE', title: 'Voedselbank' }],
        },
      },
    })
    renderAt('/beheer/inlezen', () => <EarlierImports />, ['directory-admin'])

    expect(await screen.findByText(/^buren/)).toBeTruthy()
    expect(screen.getByText('Geweigerd: er is niets veranderd.')).toBeTruthy()
    expect(screen.getByText(/services\.csv: Dit bestand ontbreekt/)).toBeTruthy()
    expect(screen.getAllByRole('button')).toHaveLength(1)
    await userEvent.click(screen.getByRole('button', { name: 'Maak ongedaan' }))

    expect(await screen.findByRole('link', { name: 'Voedselbank' })).toBeTruthy()
    expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([])
  })
})

describe('a kaart of our own', () => {
  it('asks for a file beside its field', async () => {
    gatewayAnswering({ [LIST]: { body: { items: [] } } })
    renderAt('/beheer/inlezen', () => <ImportPage />, ['directory-admin'])

    await userEvent.click(await screen.findByRole('button', { name: 'Kijk na' }))

    expect(screen.getByText('Kies eerst een bestand.')).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByLabelText('Zip- of CSV-bestand'))
  })
})

describe('a single file', () => {
  const answer = { applied: false, counts: {}, changes: [], changesInAll: 0, removesMany: [] }
  const CHOSEN = 'dryRun=true&removal=REMOVE&conflicts=KEEP_OURS'

  it.each([
    ['Teams.csv', 'text/csv', `${CHOSEN}&file=teams.csv`],
    ['lijst van Jan.csv', 'text/csv', CHOSEN],
    ['kaart.zip', 'application/zip', CHOSEN],
  ])('%s is sent as what it is, and no name but ours goes into an address', async (name, type, query) => {
    const path = `/directory/v1/imports?${query}`
    const sent = gatewayAnswering({ [LIST]: { body: { items: [] } }, [`POST ${path}`]: { body: answer } })
    renderAt('/beheer/inlezen', () => <ImportPage />, ['directory-admin'])

    await userEvent.upload(await screen.findByLabelText('Zip- of CSV-bestand'), new File(['x'], name))
    fireEvent.submit(
      screen.getByRole<HTMLButtonElement>('button', { name: 'Kijk na' }).form as HTMLFormElement,
    )

    expect(await screen.findByRole('heading', { name: 'Dit gaat er veranderen' })).toBeTruthy()
    const post = sent.find(({ method }) => method === 'POST')
    expect(post?.path).toBe(path)
    expect(post?.headers.get('Content-Type')).toBe(type)
  })
})

describe('a kaart of others', () => {
  it('is previewed entry by entry, and much that goes must be meant', async () => {
    const count = { new: 0, changed: 1, unchanged: 2, gone: 30, conflicts: 1 }
    const sent = gatewayAnswering({
      [LIST]: { body: { items: [] } },
      'POST /directory/v1/hsds-imports?source=buren&dryRun=true&conflicts=KEEP_OURS&removeMany=false': {
        body: {
          applied: false,
          counts: { services: count },
          changes: [
            {
              file: 'services.csv',
              externalId: 'hsds:buren:1',
              title: 'Maaltijden',
              what: 'CHANGED',
              fields: [{ name: 'name', label: 'Naam', now: 'A', file: 'B', conflict: true, kept: true }],
            },
          ],
          changesInAll: 1200,
          removesMany: ['services.csv'],
          warnings: [],
          errors: [],
        },
      },
    })
    renderAt('/beheer/inlezen', () => <ImportPage />, ['directory-admin'])

    await userEvent.click(await screen.findByRole('radio', { name: /Een kaart van een ander/ }))
    await userEvent.type(screen.getByLabelText(/Naam van de bron/), 'buren')
    await userEvent.upload(screen.getByLabelText(/Zip-, JSON/), new File(['x'], 'kaart.zip'))
    // Not a click: jsdom doesn't see the file that was put into a required field, and would not send the form.
    fireEvent.submit(
      screen.getByRole<HTMLButtonElement>('button', { name: 'Kijk na' }).form as HTMLFormElement,
    )

    expect(await screen.findByText('Allebei veranderd: wat hier staat, blijft.')).toBeTruthy()
    expect(screen.getByText(/meer dan een vijfde/)).toBeTruthy()
    expect(screen.getByText('Het gaat om 1.200 gegevens. Hier staan de eerste 1.')).toBeTruthy()
    expect(screen.getByText('Toon de eerste 1')).toBeTruthy()
    expect(screen.getByRole('columnheader', { name: 'Allebei veranderd' })).toBeTruthy()
    const cells = within(screen.getByRole('row', { name: /^Diensten/ })).getAllByRole('cell')
    expect(cells.map(({ textContent }) => textContent)).toEqual(['0', '1', '2', '30', '1'])
    expect(screen.queryByRole('button', { name: 'Lees in' })).toBeNull()
    expect(sent.some(({ method }) => method === 'POST')).toBe(true)
  })
})
