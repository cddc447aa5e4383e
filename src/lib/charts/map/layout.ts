import { smallText } from '../parts/size.ts'

/** A kommun on a map: its outline, and where its text is centred. */
export interface MapPlace {
  outline: string
  x: number
  y: number
}

/** A länsdel on a map: its outline, and where its name begins or ends. */
export interface MapGroup extends MapPlace {
  anchor: 'start' | 'end'
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
