import { pictogram } from '../charts/pictogram/chart.ts'
import { county as countyColor } from '../charts/parts/palette.ts'
import { trend } from '../charts/trend/chart.ts'
import { formatPeriod } from '../format/period.ts'
import type { IndicatorFigures } from '../queries/indicator/indicator-figures.ts'
import { isInProgress } from '../schema/period.ts'
import { boundOf, hasValueOrBound } from '../schema/bound.ts'
import { sureValue } from '../schema/doubt.ts'
import type { Finding } from '../text/indicator/finding.ts'
import { perWords } from '../text/plain/now.ts'
import { plainIndicator } from '../text/plain/indicator.ts'
import { cellText } from '../text/parts/bound.ts'
import { unitAlone } from '../text/parts/value.ts'
import { unitOf } from './indicator-words.ts'
import { placeTrends } from './place/place-trends.ts'
import { whole } from '../text/county/county.ts'

/** An indicator's first view in plain words, with its picture. */
export function plainFigure(finding: Finding, figures: IndicatorFigures) {
  const { indicator, view } = finding
  const trends = placeTrends(indicator, view, figures)
  const county = trends.find(({ type }) => type === 'lan') ?? null
  return {
    ...plainIndicator(finding, county, figures.decisions),
    picture: picture(finding, figures)
  }
}

/** A share as dots, ten in all; anything else as the county's line over the years. Null where there is nothing to draw. */
function picture(finding: Finding, { trend: rows }: IndicatorFigures): string | null {
  const { county, indicator } = finding
  if (indicator.measure !== 'percent') return line(finding, rows)
  if (!county) return null
  const bound = boundOf(county)
  const value = bound?.value ?? sureValue(county)
  if (value === null) return null
  const row = { value, color: countyColor, ...(bound ? { side: bound.side } : {}) }
  return pictogram([row], { percent: true }).outerHTML
}

/** Without its interval, the targets and decisions that take explaining; a doubtful value leaves a gap as a missing one. */
function line({ indicator }: Finding, all: IndicatorFigures['trend']): string | null {
  const rows = all
    .filter(({ type, period }) => type === 'lan' && !isInProgress(period, indicator.through))
    .map((row) => {
      if (boundOf(row)) return row
      const value = sureValue(row)
      const status = value === null && row.value !== null ? ('missing' as const) : row.status
      return { ...row, value, status, lower: null, upper: null }
    })
  const told = rows.filter(hasValueOrBound)
  const [first, last] = [told[0], told.at(-1)]
  if (!first || !last) return null
  const [then, now] = [first, last].map((row) => {
    return `${cellText(row, indicator)} år ${formatPeriod(row.period)}`
  })
  const { measure } = indicator
  return trend(rows, {
    id: 'plain',
    size: 'narrow',
    headline: `Så har det varit i ${whole}`,
    subtitle: `${measure === 'rate' ? `Antal ${perWords(indicator)}` : unitAlone(indicator)}.`,
    foot: footOf(rows, indicator.break_before),
    ...unitOf(indicator),
    example: indicator.source_kind === 'example',
    alt: `Linje för ${whole}: ${then}, ${now}.`,
    focus: [],
    marks: [],
    showMarks: false,
    breakBefore: indicator.break_before
  }).outerHTML
}

function footOf(rows: IndicatorFigures['trend'], breakBefore: string | null): string[] {
  const isBroken = breakBefore !== null && rows.some(({ period }) => period < breakBefore)
  return [
    ...(rows.some((row) => !hasValueOrBound(row)) ? ['Där linjen är bruten saknas siffran.'] : []),
    ...(isBroken ? [`Från ${breakBefore} räknas det på ett nytt sätt.`] : [])
  ]
}
