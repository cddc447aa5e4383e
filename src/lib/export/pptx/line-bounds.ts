import { formatPeriodShort } from '../../format/period.ts'
import { groupBy } from '../../text/parts/group-by.ts'
import { list } from '../../text/parts/sentence.ts'
import type { LineChart } from '../line-chart.ts'
import { inches } from './page.ts'
import { drawLine, type Sheet } from './sheet.ts'

// More would be a list and no note.
const named = 4
const namedPeriods = 3

/** Which values are told as bounds, for a slide or, all of them, for its notes; null when none is. */
export function boundsText({ bounds, periods }: LineChart, most = named): string | null {
  const told = groupBy(bounds, ({ label, text }) => `${label} ${text}`).map((own) => {
    const years = own.map(({ index }) => formatPeriodShort(periods[index] ?? ''))
    const when = years.length > namedPeriods ? `${years.length} gånger` : list(years)
    return `${own[0]?.label} ${own[0]?.text} (${when})`
  })
  if (told.length === 0) return null
  const rest = told.length > most ? ` och ${told.length - most} till` : ''
  return `Visas inte exakt: ${told.slice(0, most).join(', ')}${rest}.`
}

/** A line at each bound with an arrow to where the value lies: what the program's own drawing leaves empty. */
export function drawBoundMarks(
  sheet: Sheet,
  { bounds }: LineChart,
  [x, y]: [(index: number) => number, (value: number) => number]
): void {
  const [half, reach, head] = [inches(5), inches(11), inches(4)]
  for (const { index, value, side, color } of bounds) {
    const [at, from] = [x(index), y(value)]
    const way = side === 'under' ? 1 : -1
    const to = from + way * reach
    const line = { color, width: 1.75 }
    drawLine(sheet, [at - half, from], [at + half, from], line)
    drawLine(sheet, [at, from], [at, to], line)
    drawLine(sheet, [at - head, to - way * head], [at, to], line)
    drawLine(sheet, [at, to], [at + head, to - way * head], line)
  }
}
