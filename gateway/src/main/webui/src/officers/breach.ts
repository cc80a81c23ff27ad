import type { BreachReport } from '../api/consent'

/** As a file for a spreadsheet; numbers and codes only, so no cell can be a formula. */
export function csvOf(report: BreachReport): string {
  const lines = report.items.map(({ residentRef, kinds, times, first, last }) =>
    [residentRef, kinds.join(' '), times, first, last].join(','),
  )
  return ['inwoner,gelezen,aantal,eerste,laatste', ...lines, ''].join('\r\n')
}

export function download(name: string, csv: string): void {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
