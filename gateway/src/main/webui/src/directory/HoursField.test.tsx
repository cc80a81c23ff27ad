import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { HoursField } from './HoursField'

function Form({ hours }: { hours: string }) {
  const [value, setValue] = useState(hours)
  return (
    <>
      <HoursField
        name="workingHours"
        label="Werktijden"
        value={value}
        onChange={setValue}
        failure={undefined}
      />
      <output data-testid="written">{value}</output>
    </>
  )
}

/** As when the form takes over what somebody else made of it. */
function Shown({ hours }: { hours: string }) {
  return (
    <HoursField
      name="workingHours"
      label="Werktijden"
      value={hours}
      onChange={() => undefined}
      failure={undefined}
    />
  )
}

function type(label: string, value: string) {
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
}

function written() {
  return screen.getByTestId('written').textContent
}

describe('the field for working hours', () => {
  it('fills in day by day what was written, and writes what is filled in', () => {
    render(<Form hours="mo-th 08:30-17:00" />)

    type('vrijdag van', '08:30')
    expect(screen.getByText('Vul bij vrijdag ook de andere tijd in, of maak de dag leeg.')).toBeTruthy()
    type('vrijdag tot', '12:30')

    expect(written()).toBe('mo-th 08:30-17:00;fr 08:30-12:30')
    expect(screen.getByText(/maandag tot en met donderdag 8.30 tot 17.00 uur/)).toBeTruthy()
  })

  it('keeps a half-filled break where it was filled in', () => {
    render(<Form hours="mo 09:00-12:00" />)
    fireEvent.click(screen.getByLabelText('Met een vaste pauze waarin niemand antwoordt'))

    type('maandag na de pauze tot', '17:00')

    expect(written()).toBe('mo 09:00-12:00,-17:00')
    expect(screen.getByLabelText<HTMLInputElement>('maandag na de pauze tot').value).toBe('17:00')
  })

  it('shows what the form makes of it', () => {
    const { rerender } = render(<Shown hours="mo 09:00-12:00" />)

    rerender(<Shown hours="tu 10:00-11:00" />)

    expect(screen.getByLabelText<HTMLInputElement>('dinsdag van').value).toBe('10:00')
    expect(screen.getByLabelText<HTMLInputElement>('maandag van').value).toBe('')
  })

  it('has room for a break, and joins the day again without it', () => {
    render(<Form hours="we 09:00-12:00,13:00-17:00" />)
    const pause = screen.getByLabelText<HTMLInputElement>('Met een vaste pauze waarin niemand antwoordt')
    expect(pause.checked).toBe(true)
    expect(screen.getByLabelText<HTMLInputElement>('woensdag na de pauze van').value).toBe('13:00')

    fireEvent.click(pause)

    expect(written()).toBe('we 09:00-17:00')
  })

  it('shows what follows no pattern as it was written', () => {
    render(<Form hours="op afspraak" />)

    expect(screen.getByLabelText<HTMLInputElement>('Werktijden').value).toBe('op afspraak')
  })
})
