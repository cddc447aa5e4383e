import type { Boundaries } from '../schema/boundary.ts'
import { element } from './element.ts'
import { frame, type FrameOptions } from './frame.ts'
import { halo } from './halo.ts'
import { hatching } from './hatching.ts'
import { mapKey } from './key.ts'
import type { MapLayout } from './maplayout.ts'
import { drawGround, drawText, isHatched, shading } from './mapplace.ts'
import { areaColor, paper } from './palette.ts'
import { isShown, type RankingRow, type RowUnit } from './rankingrow.ts'
import { shapeLayout } from './shapes.ts'
import { chartWidth, onSlide, smallText } from './size.ts'
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
  const { boundaries, size, id } = options
  // Real outlines that are as low as a slide have no room for names that can be read from afar.
  const layout =
    boundaries && !onSlide(size) ? shapeLayout(boundaries, size) : tileLayout(rows, size)
  const shade = shading(rows.filter(isShown).map(({ value }) => value))
  const { scale } = layout
  const patterns = rows.some(isHatched) ? [hatching(`${id}-missing`, scale)] : []
  const order = fromNorth(rows, layout)
  const grounds = byLansdel(order, (row) =>
    drawGround(row, placeOf(layout, row).outline, { scale, shade, pattern: `${id}-missing` })
  )
  const texts = byLansdel(order, (row) =>
    drawText(row, placeOf(layout, row), { shade, unit: options, layout })
  )
  const transform = `translate(${Math.round(layout.left)},1) scale(${scale})`
  const height = layout.height + 4
  const plot = element('svg', { width: chartWidth[size], height }, [
    ...patterns,
    element('g', { transform }, [...grounds, ...drawOutlines(layout, options)]),
    // What is written is no target of its own: it may reach beyond a small place.
    element('g', { 'pointer-events': 'none' }, [...texts, ...drawNames(layout, options)])
  ]) as SVGSVGElement
  return frame(plot, { ...options, key: mapKey(rows, options.against) })
}

/** As one reads: from north to south, from west to east. */
function fromNorth(rows: RankingRow[], layout: MapLayout): RankingRow[] {
  return rows.toSorted((a, b) => {
    const [one, other] = [placeOf(layout, a), placeOf(layout, b)]
    return one.y - other.y || one.x - other.x
  })
}

function placeOf({ places }: MapLayout, { area }: RankingRow) {
  const place = places.get(area)
  if (!place) throw new Error(`No place on the map for ${area}`)
  return place
}

/** One group for each länsdel, so that it can be lit as one. */
function byLansdel(rows: RankingRow[], draw: (row: RankingRow) => SVGElement): SVGElement[] {
  return [...new Set(rows.map(({ lansdel }) => lansdel))].map((lansdel) =>
    element('g', { 'data-area': lansdel }, rows.filter((row) => row.lansdel === lansdel).map(draw))
  )
}

function drawOutlines({ groups, scale, touching }: MapLayout, { id }: MapOptions): SVGElement[] {
  return [...groups].map(([code, { outline }]) => {
    const stroke = areaColor({ code, type: 'lansdel', lansdel: code })
    if (!touching) {
      return element('path', { d: outline, fill: 'none', stroke, 'stroke-width': 3 })
    }
    const [shape, inner] = [`${id}-${code}`, `${id}-${code}-inner`]
    const style = { fill: 'none', stroke, 'stroke-width': 5 / scale }
    return element('g', {}, [
      element('clipPath', { id: inner }, [element('path', { id: shape, d: outline })]),
      element('use', { href: `#${shape}`, 'clip-path': `url(#${inner})`, ...style })
    ])
  })
}

function drawNames({ groups }: MapLayout, { lansdelar }: MapOptions): SVGElement[] {
  return lansdelar.flatMap(({ code, label }) => {
    const group = groups.get(code)
    if (!group) return []
    const fill = areaColor({ code, type: 'lansdel', lansdel: code })
    const place = { x: group.x, y: group.y + 5, 'text-anchor': group.anchor }
    const style = { 'font-size': smallText, 'font-weight': 700, fill, ...halo, stroke: paper }
    return [element('text', { ...place, ...style }, [label])]
  })
}
