import type { Boundaries } from '../../schema/boundary.ts'
import { datum } from '../parts/datum.ts'
import { element } from '../parts/document/element.ts'
import { frame, type FrameOptions } from '../parts/frame.ts'
import { halo } from '../parts/halo.ts'
import { hatchedGround, hatching } from '../parts/hatching.ts'
import { fittedLayout } from './fitted.ts'
import { startOf, type MapLayout, type MapPlace } from './layout.ts'
import { mapPlan } from './plan.ts'
import type { Tiles } from './tiles.ts'
import { axis, ink, inkSoft, mapFill, paper, tint } from '../parts/palette.ts'
import { smallText } from '../parts/size.ts'
import { drawStatusMark, statusMark, statusMarkWidth } from '../parts/status-mark.ts'
import { textWidth, wrapText } from '../parts/text-wrap.ts'

/** What is known of a kommun. */
export interface InitiativeTile {
  area: string
  lansdel: string | null
  label: string
  /** `there` and `absent` are known, `wished` is only wanted; of `unknown` nothing is said. */
  kind: 'there' | 'absent' | 'wished' | 'unknown'
  /** The status whose sign goes with the words; null without one. */
  status: string | null
  words: string
  /** The same for a tile with room for one short line. */
  brief: string
  tip: string[]
}

export interface InitiativeMapOptions extends FrameOptions {
  /** The länsdelar by their code, with a short name. */
  lansdelar: { code: string; label: string }[]
  /** Where the tiles stand. */
  tiles: Tiles
  /** Real outlines; null gives tiles. */
  boundaries: Boundaries | null
}

const known = tint(mapFill, 0.16)

/** The kommuner where they lie: what is known of each, with the sign of its status, and hatched where nothing is. */
export function initiativeMap(
  tiles: InitiativeTile[],
  options: InitiativeMapOptions
): SVGSVGElement {
  const { id, size, lansdelar, boundaries } = options
  const { layout, key } = fittedLayout({
    kommuner: tiles,
    ...{ tiles: options.tiles, boundaries, size, named: false },
    key: options.key ?? [],
    first: byImportance(tiles)
  })
  const pattern = `${id}-unknown`
  const plot = mapPlan(tiles, {
    ...{ id, size, layout, lansdelar },
    patterns: tiles.some(({ kind }) => kind === 'unknown') ? [hatching(pattern, layout.scale)] : [],
    ground: (tile, { outline }) => drawGround(tile, outline, { layout, pattern }),
    text: (tile, place) => drawText(tile, place, layout)
  })
  return frame(plot, { ...options, key })
}

/** What is known comes before what is not. */
function byImportance(tiles: InitiativeTile[]): string[] {
  const order: InitiativeTile['kind'][] = ['there', 'absent', 'wished', 'unknown']
  const rank = ({ kind }: InitiativeTile) => order.indexOf(kind)
  return tiles.toSorted((a, b) => rank(a) - rank(b)).map(({ area }) => area)
}

function drawGround(
  tile: InitiativeTile,
  d: string,
  { layout: { touching, scale }, pattern }: { layout: MapLayout; pattern: string }
): SVGElement {
  const style = { d, stroke: touching ? axis : paper, 'stroke-width': 1 / scale }
  if (tile.kind !== 'unknown') {
    const fill = tile.kind === 'there' ? known : paper
    return element('path', { class: 'place', ...datum(tile), ...style, fill })
  }
  return element('g', { class: 'place', ...datum(tile) }, [
    element('path', { ...style, fill: hatchedGround }),
    element('path', { ...style, fill: `url(#${pattern})` })
  ])
}

const gap = 4

/** The name above what is known. */
function drawText(tile: InitiativeTile, place: MapPlace, layout: MapLayout): SVGElement {
  const { x, y, anchor } = place
  const { nameSize, nameAbove, valueBelow, brief } = layout.text
  const around = {
    ...halo,
    stroke: tile.kind === 'there' && !place.lead ? known : paper,
    'stroke-width': 3
  }
  const name = { x, 'text-anchor': anchor, 'font-size': nameSize, fill: ink, ...around }
  const mark = tile.status !== null && statusMark(tile.status) ? statusMarkWidth + gap : 0
  const lines = brief ? [tile.brief] : wrapText(tile.words, layout.room - mark, smallText)
  // Two lines below the name take the place of one that stands lower.
  const lift = lines.length > 1 ? 6 : 0
  const first = y + valueBelow - 3 - lift
  const widest = Math.max(...lines.map((line) => textWidth(line, smallText)))
  const left = startOf(place, widest + mark)
  const spans = lines.map((line, i) =>
    element('tspan', { x: left + mark, y: first + i * 15 }, [line])
  )
  const isKnown = tile.kind !== 'unknown'
  const style = {
    'font-size': smallText,
    'font-style': isKnown ? null : 'italic',
    'text-anchor': 'start',
    fill: isKnown ? ink : inkSoft,
    ...around
  }
  return element('g', { 'data-area': tile.area }, [
    element('text', { ...name, y: y - nameAbove - lift }, [tile.label]),
    element('text', style, spans),
    ...(mark ? drawStatusMark(tile.status ?? '', left + statusMarkWidth / 2, first - 4) : [])
  ])
}
