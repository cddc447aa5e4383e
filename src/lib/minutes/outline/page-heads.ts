import type { Line } from '../language/line.ts'

const pageCount =
  /^(?:sid(?:a|an|or)?\.?\s*)?(\d{1,3})\s*(?:\(\s*(\d{1,3})\s*\)|\/\s*(\d{1,3})|av (\d{1,3}))$/iu
// So many lines are above or below the line that counts the pages.
const farthest = 3

/**
 * The lines that are not empty, without those that stand at the head or foot of every page of a text: the line that counts the
 * pages, and what stands around it again and again. Where the minutes begin they are kept.
 */
export function withoutPageHeads(lines: Line[]): Line[] {
  const filled = lines.filter(({ text, counts }) => text || counts)
  const counted = filled.flatMap(({ cells }, i) => {
    const [, page, ...of] = (cells.length > 1 && pageCount.exec(cells.at(-1) ?? '')) || []
    return page ? [{ at: i, page, of: of.find(Boolean) }] : []
  })
  // One after the other of the same many pages; "1/6" and "8/9" in the last column of a log are days.
  const counting = counted
    .filter(({ at, page, of }) =>
      counted.some((other) => {
        const next = Math.abs(Number(other.page) - Number(page)) === 1
        return other.of === of && next && Math.abs(other.at - at) > farthest
      })
    )
    .map(({ at }) => at)
    .concat(filled.flatMap(({ counts }, i) => (counts ? [i] : [])))
  if (counting.length < 2) return filled.filter(({ text }) => text)
  const around = counting.map((at) => [at - farthest, at + farthest] as const)
  const beside = around.map(([from, to]) => filled.slice(Math.max(0, from), to + 1))
  const pages = new Map<string, number>()
  for (const page of beside) {
    for (const text of new Set(page.map((line) => line.text)))
      pages.set(text, (pages.get(text) ?? 0) + 1)
  }
  const dropped = new Set(beside.flat().filter(({ text }) => (pages.get(text) ?? 0) > 1))
  for (const at of counting) dropped.add(filled[at]!)
  return filled.filter((line, i) => line.text && (i <= farthest || !dropped.has(line)))
}
