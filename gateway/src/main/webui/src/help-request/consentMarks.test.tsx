import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ConsentMark } from '../api/messaging'
import { ConsentMarks } from './ConsentMarks'

function marks(...consents: [ConsentMark['state'], string][]) {
  render(<ConsentMarks consents={consents.map(([state, until]) => ({ state, until }))} />)
}

describe('how the consents of a resident stand', () => {
  it('says until when one runs', () => {
    marks(['RUNNING', '2027-02-03'])

    expect(screen.getByText('toestemming loopt tot en met 3 februari 2027')).toBeDefined()
  })

  it('counts more than one and names the first that ends', () => {
    marks(['RUNNING', '2027-02-03'], ['RUNNING', '2026-12-24'], ['STOPPED', '2027-03-01'])

    expect(screen.getByText('2 toestemmingen lopen, de eerste tot en met 24 december 2026')).toBeDefined()
    expect(screen.getByText('toestemming gestopt')).toBeDefined()
  })

  it('says nothing when there are none', () => {
    marks()

    expect(screen.queryByText(/toestemming/)).toBeNull()
  })
})
