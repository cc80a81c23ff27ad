import { useQuery } from '@tanstack/react-query'
import type { ProvisioningToken, ProvisioningTokens } from '../api/directory'
import { get } from '../api/http'
import { date } from '../time/moments'
import { texts } from './tokenTexts'

export function tokensAddress(organisation: string): string {
  return `/directory/v1/organisations/${organisation}/provisioning-tokens`
}

export function useTokens(organisation: string) {
  return useQuery({
    queryKey: ['provisioning-tokens', organisation],
    queryFn: ({ signal }) => get<ProvisioningTokens>(tokensAddress(organisation), signal),
  })
}

export function isUsable(token: ProvisioningToken, now: Date): boolean {
  return token.revokedAt === undefined && Date.parse(token.expiresAt) > now.getTime()
}

/** Until when it works, or since when it no longer does. */
export function validity(token: ProvisioningToken, now: Date): string {
  if (token.revokedAt !== undefined) return texts.revoked(date(token.revokedAt))
  return isUsable(token, now) ? texts.valid(date(token.expiresAt)) : texts.expired(date(token.expiresAt))
}

/** The end of the chosen day, so that the key works on that day too; nothing chosen leaves it to the server. */
export function endOf(day: string): string | undefined {
  return day === '' ? undefined : new Date(`${day}T23:59:59`).toISOString()
}
