import { verdictSigns } from '../../../charts/parts/signs.ts'
import { startWords } from '../../../format/axis-start.ts'
import type { BarChart } from '../../native/bar-chart.ts'
import type { Line, LineChart } from '../../native/line-chart.ts'
import type { DrawnBars } from './bar-figure.ts'
import { boundsText } from './line-bounds.ts'
import { doubtsText } from './line-doubts.ts'
import type { DrawnLines } from './line-figure.ts'
import { isDrawn } from './line-labels.ts'

// The notes name all of them.
const mostNamed = 2

const whiskers = 'Streck: 95-procentigt intervall.'

/** What the drawing's own signs mean, what it leaves out and why, in sentences; the most needed first. */
export function lineKey(chart: LineChart, { unnamed, scale }: DrawnLines): string[] {
  const { lines, bounds, doubts } = chart
  const told = new Set([...bounds, ...doubts].map(({ label }) => label))
  const empty = lines.filter((line) => !isDrawn(line) && !told.has(line.label))
  const counting = lines.find(({ apart }) => apart === 'counting')
  const [start] = scale.domain
  return [
    lines.some(({ intervals }) => intervals?.some(Boolean)) && whiskers,
    lines.some(({ partial }) => partial?.length) && 'Ofylld punkt: någon kommun saknas i värdet.',
    counting && countingWords(counting),
    start > 0 && startWords(start, chart.percent),
    chart.note,
    boundsText(chart, mostNamed),
    doubtsText(chart, mostNamed),
    empty.length > 0 && `Utan värden som kan visas: ${empty.map(({ label }) => label).join(', ')}.`,
    unnamed > 0 && `${unnamed} linjer är inte namngivna; deras värden finns i diagrammets data.`
  ].filter((sentence) => typeof sentence === 'string')
}

/** "Ofylld punkt för sig: perioden är inte slut (t.o.m. 6 mars)." */
function countingWords({ label }: Line): string {
  const through = /\((.*)\)$/.exec(label)?.[1]
  return `Ofylld punkt för sig: perioden är inte slut${through ? ` (${through})` : ''}.`
}

export function barKey(chart: BarChart, { rows, left, which }: DrawnBars): string[] {
  const absent = left.filter(({ value }) => value === null)
  return [
    rows.some(({ lower, upper }) => lower !== null && upper !== null) && whiskers,
    ...verdictSigns(rows, chart.against),
    left.length > 0 && `Visar ${rows.length} av ${rows.length + left.length}: ${which}.`,
    absent.length > 0 &&
      `Utan stapel: ${absent.map(({ label, mark }) => `${label} (${mark})`).join(', ')}.`
  ].filter((sentence) => typeof sentence === 'string')
}
