import { describe, expect, it } from 'vitest'
import { EDITABLE, isKind } from './editable'

describe('changing an entry', () => {
  it('keeps a colleague in his team, with his duo and stand-ins', () => {
    const body = EDITABLE.PROFESSIONAL.toBody({
      version: 1,
      givenName: 'Daan',
      assignments: [{ organisationId: 'o-1', teamId: 't-1', role: 'beoordelaar-ziektewet', teamLead: false }],
      duoPartner: { id: 'p-2', name: 'Samira Bakkali' },
      standIns: [{ id: 'p-3', name: 'Petra Visser' }],
    })

    expect(body).toMatchObject({
      givenName: 'Daan',
      assignments: [{ organisationId: 'o-1', teamId: 't-1', role: 'beoordelaar-ziektewet', teamLead: false }],
      duoPartnerId: 'p-2',
      standInIds: ['p-3'],
    })
  })

  it('sends who decides on a scheme as codes', () => {
    const body = EDITABLE.SCHEME.toBody({
      version: 1,
      whoDecides: [{ code: 'klantmanager', name: 'klantmanager' }],
    })

    expect(body['whoDecides']).toEqual(['klantmanager'])
  })

  it('knows the kinds of entries only', () => {
    expect(isKind('TEAM')).toBe(true)
    expect(isKind('RESIDENT')).toBe(false)
  })
})
