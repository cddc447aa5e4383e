import type { Line } from '../language/line.ts'

/** Joins a line to the text before it; a word that was parted at the margin becomes whole again. */
export function joined(text: string, next: string): string {
  if (!/\p{L}-$/u.test(text)) return `${text} ${next}`
  if (/^(?:och|eller|samt|respektive)(?!\p{L})/iu.test(next)) return `${text} ${next}`
  return /^\p{Ll}/u.test(next) ? text.slice(0, -1) + next : text + next
}

/** How long lines are when the text was broken at a margin: nine in ten are shorter, and none much longer. */
export function marginOf(lines: Line[]): number {
  const lengths = lines.map(({ text }) => text.length).filter((length) => length > 30)
  const sorted = lengths.toSorted((a, b) => a - b)
  const usual = sorted[Math.floor(0.9 * sorted.length)] ?? 0
  const broken = sorted.length > 20 && (sorted.at(-1) ?? 0) < 1.5 * usual && usual < 120
  return broken ? usual : Infinity
}
