import type { ComparisonRow } from '../../queries/comparison.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import { formatPeriod } from '../../format/period.ts'
import { sureValue } from '../../schema/doubt.ts'
import type { CompareView } from '../../url/compare-view.ts'
import { cellText } from '../parts/bound.ts'
import { capitalise, list, lowerFirst } from '../parts/sentence.ts'
import { intervalText, unitAlone, valueWithUnit } from '../parts/value.ts'
import { groupPhrase } from './group.ts'

/** A kommun in two indicators; null where there is no row. */
export interface ScatterPlace {
  name: string
  x: ComparisonRow | null
  y: ComparisonRow | null
}

/** Two indicators over the kommuner. */
export interface ScatterFinding {
  x: IndicatorRow
  y: IndicatorRow
  view: Pick<CompareView, 'sex' | 'grade'>
  /** Those with a sure value in both. */
  shown: (ScatterPlace & { x: ComparisonRow; y: ComparisonRow })[]
  absent: ScatterPlace[]
  /** Whose colours their kommuner have. */
  lansdelar: ComparisonRow[]
}

export const causeSentence =
  'Att två indikatorer följs åt mellan kommunerna, eller inte gör det, säger inget om orsak. Kommunerna är få, och mycket annat skiljer dem åt.'

/** Which two are beside each other: what is seen says nothing that a test has tried. */
export function scatterHeadline({ x, y, shown }: ScatterFinding): string {
  const both = `${x.title} och ${lowerFirst(y.title)}`
  if (shown.length === 0) return `${both}: ingen kommun har båda värdena`
  return `${both} i ${shown.length === 1 ? '1 kommun' : `${shown.length} kommuner`}`
}

export function scatterSubtitle({ view }: ScatterFinding): string {
  return `Varje punkt är en kommun. ${capitalise(groupPhrase(view, null))}. Diagrammet säger inget om orsak.`
}

/** The name of an axis: "Trivs i skolan, andel av eleverna, 2026". */
export function axisTitle(finding: ScatterFinding, side: 'x' | 'y'): string {
  const indicator = finding[side]
  const period = finding.shown[0]?.[side].period ?? indicator.latest ?? ''
  return `${indicator.title}, ${lowerFirst(unitAlone(indicator))}, ${formatPeriod(period)}`
}

/** From the lowest value to the highest of each indicator. */
export function scatterRanges(finding: ScatterFinding): string[] {
  const { shown } = finding
  if (shown.length < 2) return []
  return (['x', 'y'] as const).map((side) => {
    const indicator = finding[side]
    const sorted = shown.toSorted((a, b) => (a[side].value ?? 0) - (b[side].value ?? 0))
    const [least, most] = [sorted[0]!, sorted.at(-1)!]
    const value = (place: (typeof shown)[number]) => cellText(place[side], indicator)
    return `${indicator.title}: från ${value(least)} i ${least.name} till ${value(most)} i ${most.name}.`
  })
}

/** Which kommuner are not drawn, and why, those of one reason together; empty where all are. */
export function scatterAbsent(finding: ScatterFinding): string {
  const reasons = new Map<string, string[]>()
  for (const place of finding.absent) {
    const why = (['x', 'y'] as const).flatMap((side) => {
      const row = place[side]
      if (row && sureValue(row) !== null) return []
      const missing = { value: null, status: 'missing' } as const
      const indicator = finding[side]
      return [`${lowerFirst(indicator.title)}: ${cellText(row ?? missing, indicator)}`]
    })
    const reason = why.join(', ')
    reasons.set(reason, [...(reasons.get(reason) ?? []), place.name])
  }
  if (reasons.size === 0) return ''
  const told = [...reasons].map(([reason, names]) => `${list(names)} (${reason})`)
  return `Inte med i diagrammet: ${told.join('; ')}.`
}

/** That the two are not of the same time, where they are not. */
export function periodsNote({ shown }: ScatterFinding): string {
  const [place] = shown
  if (!place || place.x.period === place.y.period) return ''
  return `Indikatorerna är från olika år: ${formatPeriod(place.x.period)} och ${formatPeriod(place.y.period)}.`
}

/** A kommun in words, line by line. */
export function scatterTip(finding: ScatterFinding, place: ScatterPlace): string[] {
  const lines = (['x', 'y'] as const).flatMap((side) => {
    const [indicator, row] = [finding[side], place[side]]
    if (!row || row.value === null) return []
    const { lower, upper } = row
    const interval =
      lower !== null && upper !== null
        ? ` (95\u00a0% intervall ${intervalText(lower, upper, indicator)})`
        : ''
    return [`${indicator.title}: ${valueWithUnit(row.value, indicator)}${interval}`]
  })
  return [place.name, ...lines]
}

/** How to read it, one point each. */
export function scatterGuide({ x, y, shown }: ScatterFinding): string[] {
  const hasIntervals = shown.some((place) => place.x.lower !== null || place.y.lower !== null)
  return [
    `Varje punkt är en kommun. Ju längre till höger, desto högre värde för ”${x.title}”, och ju högre upp, desto högre för ”${y.title}”.`,
    ...(hasIntervals
      ? [
          'Det bleka korset runt en punkt är 95-procentiga intervall: så mycket kan värdena bero på slumpen.'
        ]
      : []),
    'Axlarna börjar inte alltid vid noll.',
    causeSentence
  ]
}
