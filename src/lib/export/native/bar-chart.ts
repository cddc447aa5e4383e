import { areaColor } from '../../charts/parts/palette.ts'
import type { ReferenceLine } from '../../charts/parts/reference-line.ts'
import { inOrder, isDoubted, isShown, type RankingRow } from '../../charts/ranking/row.ts'
import type { Verdict } from '../../charts/parts/verdict.ts'
import { absenceText } from '../../format/absence.ts'
import type { ValueUnit } from '../../format/bound.ts'
import { doubtfulWords } from '../../format/doubt.ts'
import { toldValue } from '../../format/number.ts'

/** Places in one period, in the order that they are shown, drawn by a presentation program from figures that can be edited there. */
export interface BarChart extends ValueUnit {
  kind: 'bar'
  rows: Bar[]
  /** What the verdicts' marks are against: "länet". */
  against?: string
  referenceLines: { label: string; value: number; dashed: boolean }[]
}

export interface Bar {
  label: string
  color: string
  value: number | null
  lower: number | null
  upper: number | null
  /** "▲", "▼", or nothing; "tveksam uppgift"; what stands in place of a value: "under 25 %", "visas inte". */
  mark: string
  verdict: Verdict
}

interface BarOptions extends ValueUnit {
  referenceLines: ReferenceLine[]
  against?: string
  zero?: boolean
}

/** Places as bars, those told as bounds after them and those that cannot be shown last; null for means, whose bars would have no zero to start from. */
export function barChart(rows: RankingRow[], options: BarOptions): BarChart | null {
  const { decimals, percent, counted, referenceLines, against, zero = true } = options
  if (!zero) return null
  return {
    kind: 'bar',
    decimals,
    percent,
    counted,
    ...(against ? { against } : {}),
    rows: inOrder(rows).all.map((row) => toBar(row, options)),
    referenceLines: referenceLines.map(({ label, value, dashed = true }) => {
      return { label, value: toldValue(value, decimals) ?? value, dashed }
    })
  }
}

function toBar(row: RankingRow, unit: ValueUnit): Bar {
  const color = areaColor({ code: row.area, ...row })
  const hidden = { value: null, lower: null, upper: null }
  if (!isShown(row) && !isDoubted(row)) {
    const mark = absenceText(row, unit)
    return { label: row.label, color, ...hidden, mark, verdict: row.verdict }
  }
  const { label, verdict } = row
  const [value, lower, upper] = [row.value, row.lower, row.upper].map((n) =>
    toldValue(n, unit.decimals)
  )
  const mark = isDoubted(row)
    ? doubtfulWords
    : { higher: '▲', lower: '▼', none: '', untested: '' }[verdict]
  return {
    label,
    color,
    value: value ?? null,
    lower: lower ?? null,
    upper: upper ?? null,
    mark,
    verdict
  }
}
