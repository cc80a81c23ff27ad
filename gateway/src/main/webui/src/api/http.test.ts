import { describe, expect, it } from 'vitest'
import { gatewayAnswering } from '../test-api'
import { serverNow } from '../time/clock'
import { get } from './http'

describe('the time of the server', () => {
  it('comes with every answer, a refusal too, and stays when an answer has none', async () => {
    gatewayAnswering({
      'GET /session': { body: {}, headers: { 'Busbaan-Time': '2031-03-03T09:00:00Z' } },
      'GET /later': { status: 404, body: {}, headers: { 'Busbaan-Time': '2031-03-04T09:00:00Z' } },
      'GET /without': { body: {} },
    })

    await get('/session')
    expect(serverNow().toISOString()).toMatch(/^2031-03-03T09:00/)
    await expect(get('/later')).rejects.toThrow()
    await get('/without')
    expect(serverNow().toISOString()).toMatch(/^2031-03-04T09:00/)
  })
})
