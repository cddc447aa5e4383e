import * as Plot from '@observablehq/plot'
import { formatDate } from '../format/date.ts'
import { formatNumber } from '../format/number.ts'
import { formatPeriod } from '../format/period.ts'
import { paper } from './palette.ts'
import type { Point, Series } from './series.ts'

interface Unit {
  decimals: number
  percent: boolean
}

/** Intervals below, then each line with its points. */
export function seriesMarks(series: Series[], banded: Series[], unit: Unit): Plot.Markish[] {
  return [
    ...banded.flatMap((s) => intervalMarks(s)),
    ...series.flatMap((s) => [lineMark(s), dotMark(s, unit)])
  ]
}

function intervalMarks(series: Series): Plot.Markish[] {
  const runs = series.segments.map((segment) => segment.filter((point) => point.hasInterval))
  const areas = runs
    .filter((run) => run.length > 1)
    .map((run) =>
      Plot.areaY(run, {
        x: 'middle',
        y1: 'lower',
        y2: 'upper',
        fill: series.color,
        fillOpacity: 0.12
      })
    )
  const alone = runs.filter((run) => run.length === 1).flat()
  const bars = Plot.ruleX(alone, {
    x: 'middle',
    y1: 'lower',
    y2: 'upper',
    stroke: series.color,
    strokeOpacity: 0.2,
    strokeWidth: 7
  })
  return alone.length ? [...areas, bars] : areas
}

function lineMark(series: Series): Plot.Markish {
  const joined = series.segments
    .filter((segment) => segment.length > 1)
    .flatMap((segment, run) => segment.map((point) => ({ point, run })))
  return Plot.line(joined, {
    x: (d: { point: Point }) => d.point.middle,
    y: (d: { point: Point }) => d.point.value,
    z: 'run',
    className: 'series',
    stroke: series.lineColor,
    strokeWidth: series.focus ? 3 : series.faded ? 1.75 : 2.25,
    strokeDasharray: series.type === 'riket' ? '6 4' : undefined,
    strokeLinejoin: 'round'
  })
}

function dotMark(series: Series, unit: Unit): Plot.Markish {
  return Plot.dot(series.segments.flat(), {
    x: 'middle',
    y: 'value',
    className: 'points',
    r: series.focus ? 4.5 : series.faded ? 3 : 3.5,
    fill: (point: Point) => (point.partial || point.through ? paper : series.lineColor),
    stroke: series.lineColor,
    strokeWidth: 1.5,
    title: (point: Point) => pointText(point, unit)
  })
}

/** "Norra länsdelen 2022: 14,1 (95 % intervall 11,9–16,6)", "Länet kvartal 1 2026, till och med 6 mars 2026: 100" */
export function pointText(point: Point, unit: Unit): string {
  const { row, value, lower, upper, through } = point
  const sign = unit.percent ? '\u00a0%' : ''
  const number = (n: number) => formatNumber(n, unit.decimals)
  const name = row.name ?? row.label
  const where = `${name.charAt(0).toUpperCase()}${name.slice(1)} ${formatPeriod(row.period)}`
  const until = through ? `, till och med ${formatDate(through)}` : ''
  const interval = point.hasInterval
    ? ` (95\u00a0% intervall ${number(lower)}–${number(upper)}${sign})`
    : ''
  const partial = point.partial ? '. Någon kommun saknas' : ''
  return `${where}${until}: ${number(value)}${sign}${interval}${partial}`
}
