/** A place's outline as an SVG path of whole numbers, in the units of its drawing. */
export interface Boundary {
  code: string
  path: string
  /** Where its name goes: a kommun's where it has most room, a länsdel's beside its outermost point to the left or right. */
  x: number
  y: number
}

/** The kommuner and länsdelar drawn from their real boundaries, north upwards. */
export interface Boundaries {
  /** Whose they are, and on what terms. */
  publisher: string
  licence: string
  width: number
  height: number
  kommuner: Boundary[]
  lansdelar: Boundary[]
}
