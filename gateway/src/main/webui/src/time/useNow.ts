import { useEffect, useState } from 'react'
import { serverNow } from './clock'

const TICK = 15_000

/** The server's time, moving on while the screen is open. */
export function useNow(): Date {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), TICK)
    return () => clearInterval(timer)
  }, [])
  return now
}
