import { onSlide, type ChartSize } from '../charts/parts/size.ts'

interface Choice<Row> {
  rows: Row[]
  /** What is left out, for the chart's key; nothing when all are shown. */
  key: string[]
}

/** All rows on a page; on a slide as many as can be read from afar, those that come first by `rank`, in their own order. */
export function slideChoice<Row>(
  rows: Row[],
  size: ChartSize,
  most: Record<'slide' | 'half', number>,
  /** The smaller the more important. */
  rank: (row: Row) => number,
  words: string
): Choice<Row> {
  if (!onSlide(size) || rows.length <= most[size]) return { rows, key: [] }
  const first = rows.toSorted((a, b) => rank(a) - rank(b)).slice(0, most[size])
  return {
    rows: rows.filter((row) => first.includes(row)),
    key: [`Visar ${first.length} av ${rows.length}: ${words}.`]
  }
}
