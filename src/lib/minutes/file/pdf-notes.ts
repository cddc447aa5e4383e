import type { Piece } from './pdf-piece.ts'

/**
 * Takes the notes at the foot of a page out of its rows: small type that begins with the number of a note which the text
 * above refers to. What the page says goes on without them on the next.
 */
export function takeNotes(
  rows: Piece[][],
  bodySize: number,
  numbers: Set<string>
): { rows: Piece[][]; notes: string[] } {
  const kept: Piece[][] = []
  const notes: string[] = []
  let before: Piece | null = null
  for (const row of rows) {
    const [first] = row
    if (!first) continue
    const [, number = '', text = ''] = /^(\d{1,2}|\*)\s*(.*)$/s.exec(textOf(row)) ?? []
    const small = row.every(({ size }) => size < 0.95 * bodySize)
    if (small && numbers.has(number) && text) {
      notes.push(text)
      before = first
    } else if (small && before && before.y - first.y < 2 * first.size) {
      notes.push(`${notes.pop()} ${textOf(row)}`)
      before = first
    } else {
      kept.push(row)
      before = null
    }
  }
  return { rows: kept, notes }
}

function textOf(row: Piece[]): string {
  const sorted = row.toSorted((a, b) => a.left - b.left)
  return sorted.map(({ text }) => text.trim()).join(' ')
}
