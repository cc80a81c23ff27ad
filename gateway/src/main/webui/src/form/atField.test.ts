import { describe, expect, it } from 'vitest'
import { atField } from './atField'

const failure = {
  message: 'Kijk naar de velden hieronder.',
  cause: new Error('400'),
  stale: false,
  violations: [
    { field: 'oneOfBoth', in: 'body', message: 'Vul één van beide in.' },
    { field: 'email', in: 'body', message: 'Dit is geen e-mailadres.' },
  ],
}

describe('what the server said of a field that is not on the screen', () => {
  it('is shown at the field of the form that it belongs at, and all else stays', () => {
    const shown = atField(failure, ({ field }) => (field === 'oneOfBoth' ? 'professionalId' : field))

    expect(shown).toEqual({
      ...failure,
      violations: [
        { field: 'professionalId', in: 'body', message: 'Vul één van beide in.' },
        { field: 'email', in: 'body', message: 'Dit is geen e-mailadres.' },
      ],
    })
    expect(failure.violations[0]?.field).toBe('oneOfBoth')
  })

  it('may change its words with its place', () => {
    const shown = atField(failure, (said) =>
      said.field === 'email' ? { ...said, message: `Regel 2: ${said.message}` } : said,
    )

    expect(shown?.violations.map(({ message }) => message)).toEqual([
      'Vul één van beide in.',
      'Regel 2: Dit is geen e-mailadres.',
    ])
  })

  it('is left out when it has no place', () => {
    const shown = atField(failure, ({ field }) => (field === 'oneOfBoth' ? undefined : field))

    expect(shown?.violations.map(({ field }) => field)).toEqual(['email'])
  })

  it('has the same cause, so that the form doesn’t take the focus again', () => {
    expect(atField(failure, ({ field }) => field)?.cause).toBe(failure.cause)
  })

  it('is nothing as long as nothing failed', () => {
    expect(atField(undefined, ({ field }) => field)).toBeUndefined()
  })
})
