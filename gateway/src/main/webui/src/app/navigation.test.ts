import { describe, expect, it } from 'vitest'
import type { Role } from '../api/session'
import { navigationFor } from './navigation'

describe('the menu', () => {
  it('shows what two roles share once', () => {
    const paths = navigationFor(['privacy-officer', 'dpo']).map((item) => item.to)

    expect(paths).toEqual([
      '/werkplek',
      '/bezwaren',
      '/register',
      '/register/voorstellen',
      '/beslissingen',
      '/datalek',
      '/afgeschermde-namen',
      '/register/verwerkingen',
      '/cijfers',
      '/zoeken',
      '/noodtoegang',
    ])
  })

  it('is empty for roles that Busbaan does not know', () => {
    expect(navigationFor(['offline_access' as Role])).toEqual([])
  })
})
