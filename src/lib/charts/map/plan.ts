import { element } from '../parts/document/element.ts'
import { halo } from '../parts/halo.ts'
import type { MapLayout, MapPlace } from './layout.ts'
import { areaColor, ink, paper } from '../parts/palette.ts'
import { chartWidth, smallText, type ChartSize } from '../parts/size.ts'

/** What every kommun on a map has, whatever is shown of it. */
interface Placed {
  area: string
  lansdel: string | null
}

interface Plan<Row> {
  id: string
  size: ChartSize
  layout: MapLayout
  /** The länsdelar by their code, with a short name. */
  lansdelar: { code: string; label: string }[]
  /** Patterns that the grounds refer to. */
  patterns: SVGElement[]
  ground: (row: Row, place: MapPlace) => SVGElement
  text: (row: Row, place: MapPlace) => SVGElement
}

// From a text to the line that leads from it.
const leadGap = 4

/** The kommuner where they lie, each with its ground and text, those of a länsdel held together by its colour. */
export function mapPlan<Row extends Placed>(rows: Row[], plan: Plan<Row>): SVGSVGElement {
  const { layout, size, patterns, ground, text } = plan
  const { scale } = layout
  const order = fromNorth(rows, layout)
  const grounds = byLansdel(order, (row) => ground(row, placeOf(layout, row)))
  const told = order.filter((row) => !placeOf(layout, row).untold)
  const texts = byLansdel(told, (row) => text(row, placeOf(layout, row)))
  const transform = `translate(${Math.round(layout.left)},1) scale(${scale})`
  const height = layout.height + 4
  return element('svg', { width: chartWidth[size], height }, [
    ...patterns,
    element('g', { transform }, [...grounds, ...drawOutlines(layout, plan.id)]),
    // What is written is no target of its own: it may reach beyond a small place.
    element('g', { 'pointer-events': 'none' }, [
      ...drawLeads(layout),
      ...texts,
      ...(layout.named === false ? [] : drawNames(layout, plan.lansdelar))
    ])
  ]) as SVGSVGElement
}

/** As one reads: from north to south, from west to east. */
function fromNorth<Row extends Placed>(rows: Row[], layout: MapLayout): Row[] {
  return rows.toSorted((a, b) => {
    const [one, other] = [placeOf(layout, a), placeOf(layout, b)]
    return one.y - other.y || one.x - other.x
  })
}

function placeOf({ places }: MapLayout, { area }: Placed): MapPlace {
  const place = places.get(area)
  if (!place) throw new Error(`No place on the map for ${area}`)
  return place
}

/** One group for each länsdel, so that it can be lit as one. */
function byLansdel<Row extends Placed>(rows: Row[], draw: (row: Row) => SVGElement): SVGElement[] {
  return [...new Set(rows.map(({ lansdel }) => lansdel))].map((lansdel) =>
    element('g', { 'data-area': lansdel }, rows.filter((row) => row.lansdel === lansdel).map(draw))
  )
}

function drawOutlines({ groups, scale, touching }: MapLayout, id: string): SVGElement[] {
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

function drawNames({ groups }: MapLayout, lansdelar: Plan<Placed>['lansdelar']): SVGElement[] {
  return lansdelar.flatMap(({ code, label }) => {
    const group = groups.get(code)
    if (!group || group.untold) return []
    const fill = areaColor({ code, type: 'lansdel', lansdel: code })
    const place = { x: group.x, y: group.y + 5, 'text-anchor': group.anchor }
    const style = { 'font-size': smallText, 'font-weight': 700, fill, ...halo, stroke: paper }
    return [element('text', { ...place, ...style }, [label])]
  })
}

/** From each text that stands beside the map to a dot on its place. */
function drawLeads({ places }: MapLayout): SVGElement[] {
  return [...places].flatMap(([code, { x, y, anchor, lead }]) => {
    if (!lead) return []
    const [placeX, placeY] = lead
    const from = x + (anchor === 'end' ? leadGap : -leadGap)
    const line = { x1: from, y1: y, x2: placeX, y2: placeY, stroke: ink, 'stroke-width': 0.75 }
    const dot = { cx: placeX, cy: placeY, r: 2.5, fill: ink, stroke: paper }
    return [
      element('g', { class: 'lead', 'data-area': code }, [
        element('line', line),
        element('circle', dot)
      ])
    ]
  })
}
