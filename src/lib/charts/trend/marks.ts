import * as Plot from '@observablehq/plot'
import { asData, ofArea } from '../parts/datum.ts'
import { paper } from '../parts/palette.ts'
import type { Point, Series } from '../parts/series.ts'

/** Intervals below, then each line with its points. */
export function seriesMarks(series: Series[], banded: Series[]): Plot.Markish[] {
  return [
    ...banded.flatMap((s) => intervalMarks(s)),
    ...series.flatMap((s) => [lineMark(s), dotMark(s)])
  ]
}

function intervalMarks(series: Series): Plot.Markish[] {
  const runs = series.segments.map((segment) => segment.filter((point) => point.hasInterval))
  const render = ofArea(series.area)
  const areas = runs
    .filter((run) => run.length > 1)
    .map((run) =>
      Plot.areaY(run, {
        x: 'at',
        y1: 'lower',
        y2: 'upper',
        fill: series.color,
        fillOpacity: 0.12,
        render
      })
    )
  const alone = runs.filter((run) => run.length === 1).flat()
  const bars = Plot.ruleX(alone, {
    x: 'at',
    y1: 'lower',
    y2: 'upper',
    stroke: series.color,
    strokeOpacity: 0.2,
    strokeWidth: 7,
    render
  })
  return alone.length ? [...areas, bars] : areas
}

function lineMark(series: Series): Plot.Markish {
  const joined = series.segments
    .filter((segment) => segment.length > 1)
    .flatMap((segment, run) => segment.map((point) => ({ point, run })))
  return Plot.line(joined, {
    x: (d: { point: Point }) => d.point.at,
    y: (d: { point: Point }) => d.point.value,
    z: 'run',
    className: 'series',
    stroke: series.lineColor,
    strokeWidth: series.focus ? 3 : series.faded ? 1.75 : 2.25,
    strokeDasharray: series.type === 'riket' ? '6 4' : undefined,
    strokeLinejoin: 'round',
    render: ofArea(series.area)
  })
}

function dotMark(series: Series): Plot.Markish {
  const points = series.segments.flat()
  return Plot.dot(points, {
    x: 'at',
    y: 'value',
    className: series.faded ? 'faded' : 'points',
    r: series.focus ? 4.5 : series.faded ? 3 : 3.5,
    fill: (point: Point) => (point.partial || point.through ? paper : series.lineColor),
    stroke: series.lineColor,
    strokeWidth: 1.5,
    render: asData(points.map(({ row }) => row))
  })
}
