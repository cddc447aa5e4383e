import { pageNotes } from './page-edge.ts'

const pageNumber =
  /^(?:sida|sidan|sid)?\s*\d{1,3}\s*(?:\(\s*\d{1,3}\s*\)|\/\s*\d{1,3}|av \d{1,3})?$/i

/**
 * The lines of all pages as one text: what stands at the head or foot of every page is told once, before and after the
 * text, and a sentence that goes on over a page is whole. The notes at the foot of pages come last of the text.
 */
export function joinPages(pages: string[][], notes: string[] = []): string[] {
  const filled = pages.filter((lines) => lines.some((line) => line.trim()))
  const heads = repeated(filled.map((lines) => lines.filter((line) => line.trim())))
  const feet = repeated(filled.map((lines) => lines.filter((line) => line.trim()).toReversed()))
  const told: string[] = []
  for (const [i, lines] of filled.entries()) {
    const top = i === 0 ? lines : withoutEdge(lines, heads)
    const body = withoutEdge(top.toReversed(), feet).toReversed()
    const rest = restOfSentence(told, body)
    if (i > 0 && rest === null) told.push('')
    for (const line of rest ?? body) told.push(line)
  }
  const last = filled.at(-1) ?? []
  const foot = last.slice(last.length - edgeLength(last.toReversed(), feet))
  return [...told, ...pageNotes(notes), '', ...foot.filter((line) => line.trim()), '']
}

/** What pages begin with, as far as every line of it stands so on at least half of them; numbers may differ. */
function repeated(pages: string[][]): Set<string> {
  const seen = new Map<string, number>()
  for (const lines of pages) {
    for (const form of new Set(lines.slice(0, 5).map(formOf))) {
      seen.set(form, (seen.get(form) ?? 0) + 1)
    }
  }
  const least = Math.max(2, pages.length / 2)
  return new Set([...seen].filter(([, count]) => count >= least).map(([form]) => form))
}

function formOf(line: string): string {
  return line.replace(/\d+/g, '0').replace(/\s+/g, ' ').trim()
}

function withoutEdge(lines: string[], edge: Set<string>): string[] {
  return lines.slice(edgeLength(lines, edge))
}

/** How many lines at the beginning are empty, a page's number or the same on other pages. */
function edgeLength(lines: string[], edge: Set<string>): number {
  const first = lines.findIndex((line) => {
    const text = line.trim()
    return text !== '' && !pageNumber.test(text) && !edge.has(formOf(text))
  })
  return first === -1 ? lines.length : first
}

// What the second page of two begins with stands on no other page.
const headLine = /\t|\d{4}-\d\d|minnesanteckning|anteckningar|protokoll/i

/** A page whose text goes on with the sentence before it, without the page's head; null when it does not go on. */
function restOfSentence(told: string[], page: string[]): string[] | null {
  if (/[.!?:]\s*$/.test(told.at(-1) ?? '.')) return null
  const filled = page.slice(0, 6).findIndex((line) => /^\s*\p{Ll}/u.test(line))
  const head = page.slice(0, Math.max(0, filled)).filter((line) => line.trim())
  return filled >= 0 && head.every((line) => headLine.test(line)) ? page.slice(filled) : null
}
