import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { Expand } from './Expand'

it('closes with Escape, the innermost first, and gives the focus back to what opened it', async () => {
  render(
    <Expand label="Buiten">
      <Expand label="Binnen">
        <input aria-label="Waarom?" />
      </Expand>
    </Expand>,
  )
  const [outer, inner] = ['Buiten', 'Binnen'].map((label) => screen.getByText(label).closest('details'))
  if (!outer || !inner) throw new Error('not there')
  outer.open = true
  inner.open = true
  await userEvent.type(screen.getByLabelText('Waarom?'), 'omdat')

  await userEvent.keyboard('{Escape}')
  expect([outer.open, inner.open]).toEqual([true, false])
  expect(document.activeElement).toBe(screen.getByText('Binnen'))
  expect((screen.getByLabelText('Waarom?') as HTMLInputElement).value).toBe('omdat')

  await userEvent.keyboard('{Escape}')
  expect(outer.open).toBe(false)
  expect(document.activeElement).toBe(screen.getByText('Buiten'))
})
