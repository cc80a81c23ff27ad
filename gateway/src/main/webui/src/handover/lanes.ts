import type { Lane } from '../api/messaging'

export const LANES: Lane[] = ['URGENT', 'PRIORITY', 'NORMAL']

export const laneNames: Record<Lane, string> = {
  URGENT: 'Spoed',
  PRIORITY: 'Voorrang',
  NORMAL: 'Gewoon',
}

/** What each lane promises (the organisation's defaults); the server computes the real moment at sending. */
export const lanePromises: Record<Lane, string> = {
  URGENT: 'Gelezen binnen 15 minuten, aangenomen binnen 2 werkuren.',
  PRIORITY: 'Vandaag aangenomen. Na 15.00 uur verstuurd: morgen vóór 12.00 uur.',
  NORMAL: 'Aangenomen binnen 2 werkdagen.',
}
