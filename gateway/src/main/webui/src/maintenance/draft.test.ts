import { describe, expect, it } from 'vitest'
import { bodyOf, draftOf, emptyDraft, same } from './draft'
import { fieldsOf, isKind } from './editable'
import { placed } from './placing'

const daan = {
  id: 'p-1',
  version: 4,
  name: 'Daan de Wit',
  givenName: 'Daan',
  familyName: 'de Wit',
  assignments: [
    {
      organisationId: 'o-1',
      organisationName: 'UWV',
      teamId: 't-1',
      teamName: 'Ziektewet',
      role: 'beoordelaar-ziektewet',
      roleName: 'beoordelaar',
      teamLead: true,
    },
  ],
  mandateAmountEur: 1000,
  decidesAlone: true,
  expertise: ['maatwerk', 'herziening'],
  languages: ['Nederlands'],
  areas: ['west', 'centrum'],
  lifeDomains: ['financien'],
  phone: '020 000',
  email: 'd@uwv.example',
  workingHours: 'mo-fr 09:00-17:00',
  duoPartner: { id: 'p-2', name: 'Samira Bakkali', reachability: {} },
  standIns: [{ id: 'p-3', name: 'Petra Visser', reachability: {} }],
  generated: true,
  source: 'sample',
  sourceDate: '2026-11-01',
  lastConfirmed: '2026-11-02',
}

describe('an entry in the form', () => {
  it('goes back as it came when nothing was typed', () => {
    const body = bodyOf('PROFESSIONAL', draftOf('PROFESSIONAL', daan))

    expect(body).toEqual({
      givenName: 'Daan',
      familyName: 'de Wit',
      assignments: [{ organisationId: 'o-1', teamId: 't-1', role: 'beoordelaar-ziektewet', teamLead: true }],
      mandate: undefined,
      mandateAmountEur: 1000,
      decidesAlone: true,
      expertise: ['maatwerk', 'herziening'],
      languages: ['Nederlands'],
      areas: ['west', 'centrum'],
      lifeDomains: ['financien'],
      phone: '020 000',
      email: 'd@uwv.example',
      workingHours: 'mo-fr 09:00-17:00',
      duoPartnerId: 'p-2',
      standInIds: ['p-3'],
      generated: true,
      source: 'sample',
      sourceDate: '2026-11-01',
      lastConfirmed: '2026-11-02',
    })
  })

  it('holds a place as far as it is known, and none when nothing is', () => {
    const somewhere = bodyOf('ORGANISATION', {
      'location.city': 'Amsterdam',
      'location.latitude': '52,3676',
      'location.masked': true,
    })
    const nowhere = bodyOf('ORGANISATION', { 'location.city': ' ' })

    expect(somewhere['location']).toMatchObject({ city: 'Amsterdam', latitude: 52.3676, masked: true })
    expect(nowhere).not.toHaveProperty('location')
  })

  it('reads amounts as people write them, and lets the server judge what is none', () => {
    const amount = (text: string) => bodyOf('PROFESSIONAL', { mandateAmountEur: text })['mandateAmountEur']

    expect(amount('€ 1.000')).toBe(1000)
    expect(amount('250')).toBe(250)
    expect(amount('veel')).toBe('veel')
    expect(amount('')).toBeUndefined()
  })

  it('sends who decides on a scheme as codes, in their order', () => {
    const draft = draftOf('SCHEME', {
      whoDecides: [
        { code: 'teamleider', name: 'teamleider' },
        { code: 'klantmanager', name: 'klantmanager' },
      ],
    })

    expect(bodyOf('SCHEME', draft)['whoDecides']).toEqual(['teamleider', 'klantmanager'])
  })

  it('knows a change from another order of ticks', () => {
    const areas = fieldsOf('TEAM').find(({ name }) => name === 'areas')
    if (!areas) throw new Error('no areas')

    expect(same(areas, ['west', 'oost'], ['oost', 'west'])).toBe(true)
    expect(same(areas, ['west'], ['oost', 'west'])).toBe(false)
  })

  it('starts open and confirmed today when it is new', () => {
    const body = bodyOf('SERVICE', emptyDraft('SERVICE'))

    expect(body).toMatchObject({ kind: 'SERVICE', intake: 'OPEN' })
    expect(body['lastConfirmed']).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it('is of a kind that exists', () => {
    expect(isKind('TEAM')).toBe(true)
    expect(isKind('RESIDENT')).toBe(false)
  })
})

describe('what the server said', () => {
  const failure = (field: string) => ({
    message: '',
    stale: false,
    violations: [{ field, message: 'Gebruik hooguit 300 tekens.' }],
  })

  it('stands beside the line it is about, though lines were left empty', () => {
    const sent = { documents: 'paspoort\n\n\nloonstrook\n' }

    expect(placed('SCHEME', sent, failure('documents[1]'))?.violations).toEqual([
      { field: 'documents', message: 'Regel 4: Gebruik hooguit 300 tekens.' },
    ])
  })

  it('stands beside the coordinates when one of both is missing', () => {
    expect(placed('TEAM', {}, failure('location.onMapOrNot'))?.violations[0]?.field).toBe('location.latitude')
  })

  it('stays where it is otherwise', () => {
    expect(placed('PROFESSIONAL', {}, failure('assignments[1].role'))?.violations[0]?.field).toBe(
      'assignments[1].role',
    )
  })
})
