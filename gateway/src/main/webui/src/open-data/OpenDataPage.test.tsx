import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { gatewayAnswering, renderWithQueries } from '../test-api'
import { OpenDataPage } from './OpenDataPage'

describe('the open data page', () => {
  it('names the licence that is set and links every file', async () => {
    gatewayAnswering({
      'GET /hsds/openapi.json': {
        body: { info: { license: { name: 'CC BY 4.0', url: 'https://licentie.example/by' } } },
      },
    })

    renderWithQueries(<OpenDataPage />)

    const licence = await screen.findByRole('link', { name: 'CC BY 4.0' })
    expect(licence.getAttribute('href')).toBe('https://licentie.example/by')
    for (const file of ['/hsds/services.csv', '/hsds/organizations.csv', '/hsds/datapackage.zip']) {
      expect(screen.getAllByRole('link').some((link) => link.getAttribute('href') === file)).toBe(true)
    }
  })

  it('says so when the licence cannot be read', async () => {
    gatewayAnswering({})

    renderWithQueries(<OpenDataPage />)

    expect(await screen.findByText(/licentie laden lukt nu niet/)).toBeTruthy()
  })
})
