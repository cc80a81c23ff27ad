/** Texts for as many kinds of numbers as the language has ("one", "few", "many"); `#` is the number. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** Says how many: `counted(2, { one: '# vraag', other: '# vragen' })` is "2 vragen". */
export function countingIn(locale: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count))
}
