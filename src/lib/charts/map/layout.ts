import { smallText } from '../parts/size.ts'

interface Drawn {
  outline: string
  x: number
  y: number
  /** Where on its text `x` is. */
  anchor: 'start' | 'middle' | 'end'
}

/** A kommun on a map: its outline, and where its text stands. */
export interface MapPlace extends Drawn {
  /** The point of the place that its text is led to; null where the text stands on the place itself. */
  lead: [x: number, y: number] | null
  /** There is no room for its text. */
  untold?: boolean
}

/** A länsdel on a map: its outline, and where its name stands. */
export interface MapGroup extends Drawn {
  /** There is no room for its name. */
  untold?: boolean
}

/** The text of a place: a name, and below it a number or why there is none. */
export interface MapText {
  nameSize: number
  valueSize: number
  /** Baselines, px above and below the middle of the place. */
  nameAbove: number
  valueBelow: number
  /** There is room for one line below the name, no more. */
  brief: boolean
}

/** Where everything on a map goes, px; outlines in units of their own, `scale` px each, from `left` on. */
export interface MapLayout {
  height: number
  left: number
  scale: number
  /** By code. */
  places: Map<string, MapPlace>
  groups: Map<string, MapGroup>
  /** How wide a line of text in a place may be, px. */
  room: number
  text: MapText
  /** False where there is no room for the names of the länsdelar. */
  named?: boolean
  /** Outlines that touch are drawn on their inner side only, so that both are seen. */
  touching: boolean
}

export const pageText: MapText = {
  nameSize: 14,
  valueSize: 17,
  nameAbove: 6,
  valueBelow: 14,
  brief: false
}
export const slideText: MapText = {
  nameSize: smallText,
  valueSize: 15,
  nameAbove: 3,
  valueBelow: 12,
  brief: true
}

/** Six below each other where a slide has little height. */
export const closeText: MapText = {
  ...slideText,
  valueSize: smallText,
  nameAbove: 2,
  valueBelow: 11
}

/** Where a text so wide begins. */
export function startOf({ x, anchor }: Pick<MapPlace, 'x' | 'anchor'>, width: number): number {
  return { start: x, middle: x - width / 2, end: x - width }[anchor]
}
