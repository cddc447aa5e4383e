/** What a column of a table in minutes holds. */
export type Column = 'item' | 'decision' | 'mandate' | 'follow-up' | 'text'

const kinds: [Column, RegExp][] = [
  ['decision', /^(?:fattade? )?beslut(?:\s*(?:[/,&]|och)\s*\p{L}+)?$/iu],
  ['item', /^(?:ärende|punkt|dagordningspunkt|agendapunkt|rubrik|fråga|område|ämne)\b/i],
  ['mandate', /^(?:ansvar|uppdragstagare|vem\b)/i],
  ['follow-up', /^(?:klart?\b|när\b|uppföljning|återkoppling|tidplan|senast|deadline)/i],
  [
    'text',
    /^(?:nr|§|#|anteckning|diskussion|dialog|information|bakgrund|kommentar|notering|text|status)/i
  ]
]

/** The columns of a table whose first row these cells are; null when the row heads no table of decisions. */
export function headerColumns(cells: string[]): Column[] | null {
  const columns = cells.map((cell) => kinds.find(([, words]) => words.test(cell.trim()))?.[0])
  const known = columns.filter(Boolean)
  // A row that begins with "Beslut" and goes on with a text is a label with its text.
  const heads = known.includes('decision') && known.length >= 2 && known.length >= cells.length - 1
  return heads ? columns.map((column) => column ?? 'text') : null
}
