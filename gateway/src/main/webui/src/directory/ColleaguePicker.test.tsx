import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { gatewayAnswering, renderWithQueries } from '../test-api'
import { ColleaguePicker, type Picked } from './ColleaguePicker'

const hit = (id: string, title: string) => ({ id, kind: 'PROFESSIONAL', title, subtitle: 'UWV', why: [] })

function Picker() {
  const [picked, setPicked] = useState<Picked>()
  return <ColleaguePicker name="wie" label="Wie?" picked={picked} onPick={setPicked} failure={undefined} />
}

it('lets any of the colleagues found be picked by keyboard, and sends no form around it', async () => {
  gatewayAnswering({
    'POST /directory/v1/search': {
      body: { hits: [hit('1', 'Daan de Wit'), hit('2', 'Daan Kuipers'), hit('3', 'Daan Zijlstra')] },
    },
  })
  const sent = vi.fn()
  const user = userEvent.setup()
  renderWithQueries(
    <form onSubmit={sent}>
      <Picker />
    </form>,
  )

  await user.type(screen.getByLabelText('Wie?'), 'Daan{Enter}')
  const third = await screen.findByRole('button', { name: 'Daan Zijlstra' })
  while (document.activeElement !== third) await user.tab()
  await user.keyboard('{Enter}')

  expect(screen.getByText('Daan Zijlstra')).toBeTruthy()
  expect(sent).not.toHaveBeenCalled()
  expect(document.activeElement?.textContent).toBe('Kies iemand anders')
})
