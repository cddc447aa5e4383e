import { formatPeriod } from '../../format/period.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import { recomposedIn } from '../../schema/registers/area.ts'
import { windowEnd } from '../../schema/period.ts'
import { capitalise } from './sentence.ts'
import { division } from '../county/county.ts'

type Broken = Pick<IndicatorRow, 'break_before' | 'moves'>

/** The first periods of an indicator's new series in a place: it is measured in another way, or of other kommuner. */
export function breaksOf({ break_before, moves }: Broken, area: string): string[] {
  return [...(break_before === null ? [] : [break_before]), ...recomposedIn(moves, area)]
}

/** What moves mean for the länsdelar shown over these periods; empty where none lies among them. */
export function movesNote(
  { moves }: Pick<Broken, 'moves'>,
  shown: readonly { area: string; period: string }[]
): string {
  const periods = shown.map(({ period }) => period).sort()
  const isShown = (area: string) => shown.some((row) => row.area === area)
  const told = moves.filter(({ from_area, to_area, year }) => {
    const isWithin = (periods[0] ?? '') < year && year <= (periods.at(-1) ?? '')
    return isWithin && (isShown(from_area) || isShown(to_area))
  })
  if (told.length === 0) return ''
  const sentences = told.map(({ year, name, from_name, to_name }) => {
    return `Från ${year} hör ${name} till ${to_name}, före det till ${from_name}.`
  })
  return [...sentences, `${capitalise(division.all)}s värden före och efter jämförs inte.`].join(
    ' '
  )
}

/** Where kommuner lay in a period that lie elsewhere today, "Lekeberg hörde 2022 till södra länsdelen."; empty without any. */
export function lansdelThenNote({ moves }: Pick<Broken, 'moves'>, period: string): string {
  // Years taken together are of the länsdelar of their last.
  const later = moves.filter(({ year }) => windowEnd(period) < year)
  // Of several moves the first after the period began where the kommun lay then.
  const next = later.filter(({ kommun }, i) => later.findIndex((m) => m.kommun === kommun) === i)
  return next
    .map(({ name, from_name }) => `${name} hörde ${formatPeriod(period)} till ${from_name}.`)
    .join(' ')
}

/** The same of several indicators, each in a period of its own; what holds of some is told once. */
export function lansdelarThenNote(
  shown: readonly { indicator: Pick<Broken, 'moves'>; period: string | undefined }[]
): string {
  const notes = shown.map(({ indicator, period }) =>
    period ? lansdelThenNote(indicator, period) : ''
  )
  return [...new Set(notes)].filter(Boolean).join(' ')
}
