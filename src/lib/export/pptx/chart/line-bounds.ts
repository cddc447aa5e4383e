import { formatPeriodShort } from '../../../format/period.ts'
import { groupBy } from '../../../text/parts/group-by.ts'
import { list } from '../../../text/parts/sentence.ts'
import type { LineChart } from '../../native/line-chart.ts'
import { inches } from '../page.ts'
import type { UserShapes } from './user-shapes.ts'

const namedPeriods = 3

/** Which values are told as bounds, so many of them by name; null when none is. */
export function boundsText({ bounds, periods }: LineChart, most: number): string | null {
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
  shapes: UserShapes,
  { bounds }: LineChart,
  [x, y]: [(index: number) => number, (value: number) => number]
): void {
  const [half, reach, head] = [inches(5), inches(11), inches(4)]
  for (const { index, value, side, color } of bounds) {
    const [at, from] = [x(index), y(value)]
    const way = side === 'under' ? 1 : -1
    const to = from + way * reach
    const line = { color, width: 1.75 }
    shapes.line('Gräns', [at - half, from], [at + half, from], line)
    shapes.line('Gräns', [at, from], [at, to], line)
    shapes.line('Gräns', [at - head, to - way * head], [at, to], line)
    shapes.line('Gräns', [at, to], [at + head, to - way * head], line)
  }
}
