/** "Nederlands, Turks" as a list; empty parts don't count. */
export function asList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
