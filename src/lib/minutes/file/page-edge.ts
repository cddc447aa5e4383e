import type { Block } from './blocks.ts'

// "Sida 2 av 5", which is another on every page.
const pageNumber = /(?:^| )(?:sida|sidan|sid\.?) ?\d* ?(?:\( ?\d* ?\)|\/ ?\d*|av ?\d*)? ?$/i
const number = /^\d{1,3}\s*(?:\(\s*\d{1,3}\s*\)|\/\s*\d{1,3}|av\s+\d{1,3})?$/

/** The lines at the head or foot of the pages, each once: the first page and the others may have their own. */
export function pageEdge(blocks: Block[]): string[] {
  const lines = blocks.flatMap(textsOf).map(withoutPage)
  const filled = [...new Set(lines.filter(Boolean))]
  return filled.length > 0 ? ['', ...filled, ''] : []
}

function textsOf(block: Block): string[] {
  if (block.type === 'paragraph') return block.text.split('\n')
  return block.rows.flatMap((cells) => cells.flatMap(({ blocks }) => blocks.flatMap(textsOf)))
}

function withoutPage(line: string): string {
  const cells = line
    .split('\t')
    .map((cell) => cell.replace(/\s+/g, ' ').replace(pageNumber, '').trim())
  return cells
    .filter((cell) => !number.test(cell))
    .join('\t')
    .trim()
}

/**
 * What stands below the text of pages. It is told at the end: between two lines it would part a sentence or a list, and
 * after a decision it would become a part of it.
 */
export function pageNotes(notes: string[]): string[] {
  return notes.length > 0 ? ['', 'Noteringar', ...notes.map((note) => `- ${note}`), ''] : []
}
