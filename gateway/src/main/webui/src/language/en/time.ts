import type { Catalogs } from '../language'

export const time: Catalogs['time'] = {
  hour: (clock) => clock,
  moment: (day, hour) => `${day} at ${hour}`,
  onPaper: (date, hour) => `${date} at ${hour}`,
}
