import { screen } from '@testing-library/react'
import axe from 'axe-core'
import { expect, it } from 'vitest'
import type { Reachability } from '../api/directory'
import { renderAt } from '../test-api'
import { StandInLine } from './StandInLine'

const team = {
  id: '0195c000-0000-7000-8000-000000000001',
  name: 'Ziektewet Amsterdam',
  phone: '+31 20 000 0100',
}
const standIn = { id: '0195c000-0000-7000-8000-000000000002', name: 'Samira Bakkali' }
const away = (rest: Partial<Reachability>): Reachability => ({
  state: 'AWAY',
  sentence: 'Is afwezig.',
  ...rest,
})

function shown(reachability: Reachability) {
  renderAt('/zoeken', () => (
    <main>
      <h1>Zoeken</h1>
      <StandInLine reachability={reachability} />
      <span>klaar</span>
    </main>
  ))
}

it('names the stand-in, and then the team with its number to call', async () => {
  shown(away({ standIn, team }))

  const line = await screen.findByText(/Vervanger: Samira Bakkali; daarna het team:/)
  expect(line.textContent).toBe(
    'Vervanger: Samira Bakkali; daarna het team: Ziektewet Amsterdam, +31 20 000 0100',
  )
  expect(screen.getByRole('link', { name: team.name }).getAttribute('href')).toBe(`/team/${team.id}`)
  expect(screen.getByRole('link', { name: team.phone }).getAttribute('href')).toBe('tel:+31200000100')
  expect((await axe.run(document.body)).violations).toEqual([])
})

it('leaves only the team when everyone is away, also without a number', async () => {
  shown(away({ team: { id: team.id, name: team.name } }))

  const line = await screen.findByText(/Vraag het aan het team:/)
  expect(line.textContent).toBe('Vraag het aan het team: Ziektewet Amsterdam')
})

it('needs no team for who answers now, and nothing where nobody is known', async () => {
  shown({ state: 'NOW', sentence: 'Neemt op.', team })

  await screen.findByText('klaar')
  expect(screen.queryByText(/team/)).toBeNull()
})
