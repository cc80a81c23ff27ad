import { screen } from '@testing-library/react'
import axe from 'axe-core'
import { expect, it } from 'vitest'
import type { Reachability } from '../api/directory'
import { renderAt } from '../test-api'
import { StandInLine } from './StandInLine'

const team = { id: '0195c000-0000-7000-8000-000000000001', name: 'Ziektewet Amsterdam', phone: '+31 20 000 0100' }
const standIn = { id: '0195c000-0000-7000-8000-000000000002', name: 'Samira Bakkali' }
const away = (rest: Partial<Reachability>): Reachability => ({
  state: 'AWAY',
  sentence: 'Is afwezig.',
  ...rest,
})

function shown(reachability: Reachability) {
  return renderAt('/zoeken', () => (
    <main>
      <h1>Zoeken</h1>
      <StandInLine reachability={reachability} />
      <span>klaar</span>
    </main>
  ))
}

it('names the stand-in, and then the team with its number to call', async () => {
  const { container } = shown(away({ standIn, team }))

  expect(await screen.findByText(/Vervanger: Samira Bakkali; daarna het team:/)).toHaveTextContent(
    'Vervanger: Samira Bakkali; daarna het team: Ziektewet Amsterdam, +31 20 000 0100',
  )
  expect(screen.getByRole('link', { name: 'Ziektewet Amsterdam' })).toHaveAttribute('href', `/team/${team.id}`)
  expect(screen.getByRole('link', { name: '+31 20 000 0100' })).toHaveAttribute('href', 'tel:+31200000100')
  expect((await axe.run(container)).violations).toEqual([])
})

it('leaves only the team when everyone is away, also without a number', async () => {
  shown(away({ team: { id: team.id, name: team.name } }))

  expect(await screen.findByText(/Vraag het aan het team:/)).toHaveTextContent(
    /^Vraag het aan het team: Ziektewet Amsterdam$/,
  )
})

it('needs no team for who answers now, and nothing where nobody is known', async () => {
  shown({ state: 'NOW', sentence: 'Neemt op.', team })

  expect(await screen.findByText('klaar')).toBeVisible()
  expect(screen.queryByText(/team/)).toBeNull()
})
