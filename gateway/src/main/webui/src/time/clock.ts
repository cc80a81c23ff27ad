// The server's clock rules: what is late is late by its time, not by that of this computer.
let offset = 0

export function followServer(serverTime: string): void {
  const server = Date.parse(serverTime)
  if (!Number.isNaN(server)) offset = server - Date.now()
}

export function serverNow(): Date {
  return new Date(Date.now() + offset)
}
