import { hasStatus } from '../api/problem'

/**
 * A code list as last known: when its service is away, a message must still go out, so the list of yesterday will do. Code lists say
 * nothing about anyone, so they may stay in the browser.
 */
export async function remembered<T>(name: string, fetchList: () => Promise<T[]>): Promise<T[]> {
  const key = `busbaan:${name}`
  try {
    const list = await fetchList()
    localStorage.setItem(key, JSON.stringify(list))
    return list
  } catch (error) {
    const known = hasStatus(error, 401, 403) ? null : localStorage.getItem(key)
    if (known === null) throw error
    return JSON.parse(known) as T[]
  }
}
