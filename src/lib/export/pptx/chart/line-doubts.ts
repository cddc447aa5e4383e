import { doubtfulWords } from '../../../format/doubt.ts'
import { formatPeriodShort } from '../../../format/period.ts'
import { capitalise } from '../../../text/parts/sentence.ts'
import type { LineChart } from '../../native/line-chart.ts'
import { inches } from '../page.ts'
import type { UserShapes } from './user-shapes.ts'

/** Which values are doubtful, so many of them by name; null when none is. */
export function doubtsText({ doubts, periods }: LineChart, most: number): string | null {
  const told = doubts.map(({ label, text, index }) => {
    return `${label} ${text} (${formatPeriodShort(periods[index] ?? '')})`
  })
  if (told.length === 0) return null
  const rest = told.length > most ? ` och ${told.length - most} till` : ''
  return `${capitalise(doubtfulWords)}, prövas inte: ${told.slice(0, most).join(', ')}${rest}.`
}

/** A question mark in a ring at each doubtful value. */
export function drawDoubtMarks(
  shapes: UserShapes,
  { doubts }: LineChart,
  [x, y]: [(index: number) => number, (value: number) => number]
): void {
  const side = inches(29)
  for (const { index, value, color } of doubts) {
    const box = { x: x(index) - side / 2, y: y(value) - side / 2, w: side, h: side }
    shapes.ring('Tveksam uppgift', '?', box, color)
  }
}
