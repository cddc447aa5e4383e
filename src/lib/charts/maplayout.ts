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
  /** Outlines that touch are drawn on their inner side only, so that both are seen. */
  touching: boolean
}
