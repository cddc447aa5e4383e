import type { Piece } from './pdf-piece.ts'

/** A piece of text as PDF.js has it, with the matrix that sets it on its page. */
export interface TextItem {
  str: string
  transform: number[]
  width: number
  height: number
}

/**
 * The pieces of a page that run the way most of it does, as they stand when it is turned to be read. Stamps, watermarks
 * and what is written along the margin run another way, and say nothing of what was decided.
 */
export function uprightPieces(items: TextItem[]): Piece[] {
  const filled = items.filter(({ str }) => str.trim())
  const letters = [0, 0, 0, 0]
  for (const item of filled) {
    const turn = turnOf(item)
    if (turn !== null) letters[turn]! += item.str.length
  }
  const usual = letters.indexOf(Math.max(...letters))
  return filled.filter((item) => turnOf(item) === usual).map((item) => pieceOf(item, usual))
}

// A scanned page may lie a little askew.
const askew = 0.05

/** How many quarters of a turn the piece is turned to the left; null when it is set at another angle. */
function turnOf({ transform: [a = 0, b = 0] }: TextItem): number | null {
  const quarters = Math.atan2(b, a) / (Math.PI / 2)
  const turn = Math.round(quarters)
  return Math.abs(quarters - turn) < askew ? (turn + 4) % 4 : null
}

function pieceOf({ str, transform, width, height }: TextItem, turn: number): Piece {
  const [, , , , x = 0, y = 0] = transform
  const [left, up] = [
    [x, y],
    [y, -x],
    [-x, -y],
    [-y, x]
  ][turn] as [number, number]
  return { text: str, left, right: left + width, y: up, size: height }
}
