import { texts } from './texts'

/** What someone may decide on, and up to how much: either of them says something by itself. */
export function mandateInWords(mandate: string | undefined, euros: number | undefined): string | undefined {
  if (!euros) return mandate
  return mandate ? `${mandate} (${texts.mandateAmount(euros)})` : texts.mandateAmountOnly(euros)
}
