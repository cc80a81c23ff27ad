export const texts = {
  /** `clock` is 17:00. */
  hour: (clock: string) => `${clock.replace(':', '.')} uur`,
  moment: (day: string, hour: string) => `${day} ${hour}`,
  onPaper: (date: string, hour: string) => `${date}, ${hour}`,
}
