/** A piece of text where it stands on a page, in points from the lower left corner. */
export interface Piece {
  text: string
  left: number
  right: number
  y: number
  size: number
}
