import type { Piece } from './pdf-piece.ts'

/**
 * Joins pieces that follow each other on a line; a gap wider than a letter or so parts cells or columns. The numbers of
 * notes that the text refers to are taken out of it, and added to `notes`.
 */
export function joinPieces(pieces: Piece[], notes: Set<string>): Piece[] {
  const segments: Piece[] = []
  for (const piece of pieces) {
    const last = segments.at(-1)
    const gap = last ? piece.left - last.right : 0
    if (last && refersToNote(last, piece, gap)) {
      notes.add(piece.text.trim())
      last.right = piece.right
    } else if (last && onSameLine(last, piece) && gap > -last.size && gap < 1.2 * last.size) {
      // A space between words is about a quarter of the type's size.
      const space = gap > 0.12 * last.size && !/\s$/.test(last.text) ? ' ' : ''
      last.text += space + piece.text
      last.right = piece.right
    } else segments.push({ ...piece })
  }
  for (const segment of segments) segment.text = unspaced(segment.text)
  return segments
}

export function onSameLine(a: Piece, b: Piece): boolean {
  return Math.abs(a.y - b.y) < 0.4 * Math.max(a.size, b.size)
}

/** True for a small number above the line, right after a word; m² is no note. */
function refersToNote(last: Piece, piece: Piece, gap: number): boolean {
  const raised = (piece.y - last.y) / last.size
  return (
    /^\s*(?:\d{1,2}|\*)\s*$/.test(piece.text) &&
    piece.size < 0.8 * last.size &&
    raised > 0.15 &&
    raised < 0.7 &&
    Math.abs(gap) < 0.5 * last.size &&
    !/(?<!\p{L})[kcd]?m$/u.test(last.text)
  )
}

/** P R O T O K O L L as a word. */
function unspaced(text: string): string {
  if (!/\p{L} \p{L} \p{L} \p{L}/u.test(text)) return text
  return text.replace(/(?<!\S)(?:\p{L} ){3,}\p{L}(?!\S)/gu, (word) => word.replaceAll(' ', ''))
}
