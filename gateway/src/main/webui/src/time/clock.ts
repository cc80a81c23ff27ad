// The server's clock rules: what is late is late by its time, not by that of this computer.
let offset = 0

/** @param serverTime as an answer tells it; nothing changes when it doesn't */
export function followServer(serverTime: string | null): void {
  const server = Date.parse(serverTime ?? '')
  if (!Number.isNaN(server)) offset = server - Date.now()
}

export function serverNow(): Date {
  return new Date(Date.now() + offset)
}
