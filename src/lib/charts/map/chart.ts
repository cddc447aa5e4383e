import type { Boundaries } from '../../schema/boundary.ts'
import { frame, plotRoom, type FrameOptions } from '../parts/frame.ts'
import { hatching } from '../parts/hatching.ts'
import { mapKey } from './key.ts'
import type { MapLayout } from './layout.ts'
import { calledLayout } from './called.ts'
import { mapPlan } from './plan.ts'
import { drawGround, drawText, isHatched, shading } from './place.ts'
import { isShown, type RankingRow, type RowUnit } from '../ranking/row.ts'
import { shapeLayout } from './shapes.ts'
import type { ChartSize } from '../parts/size.ts'
import { tileLayout } from './tiles.ts'

export interface MapOptions extends FrameOptions, RowUnit {
  /** The länsdelar by their code, with a short name. */
  lansdelar: { code: string; label: string }[]
  /** Real outlines; null gives tiles. */
  boundaries: Boundaries | null
  /** What the verdicts compare with, inside a sentence: "övriga länet". */
  against: string
}

/** The kommuner where they lie, darker the higher the value, those of a länsdel held together by its colour. */
export function map(rows: RankingRow[], options: MapOptions): SVGSVGElement {
  const { boundaries, size, id, lansdelar } = options
  const key = [...(options.key ?? []), ...mapKey(rows, options.against, options)]
  const layout = layoutOf(rows, boundaries, { size, key })
  const shade = shading(rows.filter(isShown).map(({ value }) => value))
  const { scale } = layout
  const pattern = `${id}-missing`
  const plot = mapPlan(rows, {
    ...{ id, size, layout, lansdelar },
    patterns: rows.some(isHatched) ? [hatching(pattern, scale)] : [],
    ground: (row, { outline }) => drawGround(row, outline, { layout, shade, pattern }),
    text: (row, place) => drawText(row, place, { shade, unit: options, layout })
  })
  return frame(plot, { ...options, key })
}

function layoutOf(
  rows: RankingRow[],
  boundaries: Boundaries | null,
  { size, key }: { size: ChartSize; key: string[] }
): MapLayout {
  if (!boundaries) return tileLayout(rows, size)
  if (size === 'wide') return shapeLayout(boundaries)
  return calledLayout(boundaries, size, plotRoom(size, key))
}
