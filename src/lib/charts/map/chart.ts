import type { Boundaries } from '../../schema/boundary.ts'
import { frame, type FrameOptions } from '../parts/frame.ts'
import { hatching } from '../parts/hatching.ts'
import { fittedLayout } from './fitted.ts'
import { mapKey } from './key.ts'
import { mapPlan } from './plan.ts'
import type { Tiles } from './tiles.ts'
import { drawGround, drawText, isHatched, shading } from './place.ts'
import { isShown, type RankingRow, type RowUnit } from '../ranking/row.ts'

export interface MapOptions extends FrameOptions, RowUnit {
  /** The länsdelar by their code, with a short name. */
  lansdelar: { code: string; label: string }[]
  /** The headline names länsdelar. */
  named?: boolean
  /** Where the tiles stand. */
  tiles: Tiles
  /** Real outlines; null gives tiles. */
  boundaries: Boundaries | null
  /** What the verdicts compare with, inside a sentence: "övriga länet". */
  against: string
}

/** The kommuner where they lie, darker the higher the value, those of a länsdel held together by its colour. */
export function map(rows: RankingRow[], options: MapOptions): SVGSVGElement {
  const { boundaries, size, id, lansdelar } = options
  const signs = [...(options.key ?? []), ...mapKey(rows, options.against, options)]
  const { layout, key } = fittedLayout({
    kommuner: rows,
    ...{ tiles: options.tiles, boundaries, size, named: options.named ?? false },
    key: signs,
    first: byImportance(rows)
  })
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

/** The kommuner by what a reader must see of them: those that differ, then the highest and the lowest. */
function byImportance(rows: RankingRow[]): string[] {
  const known = rows.filter(isShown).toSorted((a, b) => a.value - b.value)
  const rank = (row: RankingRow) => {
    if (row.verdict === 'higher' || row.verdict === 'lower') return -1
    const at = known.findIndex(({ area }) => area === row.area)
    return at < 0 ? known.length : Math.min(at, known.length - 1 - at)
  }
  return rows.toSorted((a, b) => rank(a) - rank(b)).map(({ area }) => area)
}
