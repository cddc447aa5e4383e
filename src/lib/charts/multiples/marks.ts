import * as Plot from '@observablehq/plot'
import { asData } from '../parts/datum.ts'
import type { Linear } from '../parts/scale/linear.ts'
import type { Point, Series } from '../parts/series.ts'

/** Where one place of many is drawn. */
export interface Panel {
  series: Series
  isFirst: boolean
  x: Linear
  y: Linear
  box: { left: number; right: number; top: number; bottom: number }
}

/** A point of a panel's line where it is drawn. */
interface PlacedPoint {
  area: string
  color: string
  /** The panel and the run within it that it is joined to. */
  run: string
  /** It is joined to no other. */
  alone: boolean
  /** The line has so many points that large ones would run into each other. */
  many: boolean
  point: Point
  x: number
  y: number
  y1: number
  y2: number
}

/** The points of a place's line where its panel draws them. */
export function placed({ area, color, segments }: Series, { x, y, box }: Panel): PlacedPoint[] {
  const many = segments.flat().length > 14
  return segments.flatMap((segment, run) =>
    segment.map((point) => ({
      area,
      color,
      run: `${box.left} ${box.top} ${run}`,
      alone: segment.length === 1,
      many,
      point,
      x: x.apply(point.at),
      y: y.apply(point.value),
      y1: y.apply(point.lower),
      y2: y.apply(point.upper)
    }))
  )
}

const place = { x: 'x', y: 'y' } as const

/** The county's line, pale behind each place's own. */
export function behindMark(points: PlacedPoint[]): Plot.Markish {
  return Plot.line(points, { ...place, z: 'run', stroke: '#8c8c8c', strokeWidth: 1.5 })
}

/** Each place's line with its intervals and points. */
export function ownMarks(points: PlacedPoint[]): Plot.Markish[] {
  const band = { x: 'x', y1: 'y1', y2: 'y2' } as const
  const alone = points.filter((point) => point.alone)
  const color = (point: PlacedPoint) => point.color
  const ofPlaces = (of: PlacedPoint[]) => asData(of.map(({ area }) => ({ area })))
  return [
    Plot.areaY(points, {
      ...band,
      z: 'run',
      fill: color,
      fillOpacity: 0.14,
      render: ofPlaces(points)
    }),
    Plot.ruleX(alone, {
      ...band,
      stroke: color,
      strokeOpacity: 0.2,
      strokeWidth: 6,
      render: ofPlaces(alone)
    }),
    Plot.line(points, {
      ...place,
      z: 'run',
      stroke: color,
      strokeWidth: 2.25,
      render: ofPlaces(points)
    }),
    Plot.dot(points, {
      ...place,
      r: ({ many }: PlacedPoint) => (many ? 2 : 3),
      fill: ({ point, color }: PlacedPoint) => (point.partial || point.through ? '#fff' : color),
      stroke: color,
      render: asData(points.map(({ point }) => point.row))
    })
  ]
}
