import { datum } from '../parts/datum.ts'
import { element } from '../parts/document/element.ts'
import { frame, type FrameOptions } from '../parts/frame.ts'
import { halo } from '../parts/halo.ts'
import { hatchedGround, hatching } from '../parts/hatching.ts'
import { startOf, type MapLayout, type MapPlace } from './layout.ts'
import { mapPlan } from './plan.ts'
import { ink, inkSoft, mapFill, paper, tint } from '../parts/palette.ts'
import { smallText } from '../parts/size.ts'
import { drawStatusMark, statusMark, statusMarkWidth } from '../parts/status-mark.ts'
import { textWidth, wrapText } from '../parts/text-wrap.ts'
import { tileLayout } from './tiles.ts'

/** What is known of a kommun. */
export interface InitiativeTile {
  area: string
  lansdel: string | null
  label: string
  /** `there` and `absent` are known; of `unknown` nothing is said. */
  kind: 'there' | 'absent' | 'unknown'
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
}

const known = tint(mapFill, 0.16)

/** The kommuner as tiles: what is known of each, with the sign of its status, and hatched where nothing is. */
export function initiativeMap(
  tiles: InitiativeTile[],
  options: InitiativeMapOptions
): SVGSVGElement {
  const { id, size, lansdelar } = options
  const layout = tileLayout(tiles, size)
  const pattern = `${id}-unknown`
  const plot = mapPlan(tiles, {
    ...{ id, size, layout, lansdelar },
    patterns: tiles.some(({ kind }) => kind === 'unknown') ? [hatching(pattern)] : [],
    ground: (tile, { outline }) => drawGround(tile, outline, pattern),
    text: (tile, place) => drawText(tile, place, layout)
  })
  return frame(plot, options)
}

function drawGround(tile: InitiativeTile, d: string, pattern: string): SVGElement {
  const style = { d, stroke: paper, 'stroke-width': 1 }
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
  const around = { ...halo, stroke: tile.kind === 'there' ? known : paper, 'stroke-width': 3 }
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
