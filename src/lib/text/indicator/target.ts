import { formatDate } from '../../format/date.ts'
import { formatNumber, roundedTo } from '../../format/number.ts'
import type { ComparisonRow } from '../../queries/comparison.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import type { TargetRow } from '../../queries/registers/targets.ts'
import type { Indicator } from '../../schema/registers/indicator.ts'
import { isWindow } from '../../schema/period.ts'
import { periodPhrase } from '../parts/period.ts'
import { capitalise } from '../parts/sentence.ts'
import { valueWithUnit } from '../parts/value.ts'
import type { Finding } from './finding.ts'

type Unit = Pick<Indicator, 'measure' | 'decimals' | 'unit'>

/**
 * The targets that a view shows: those of riket, the county and the places in focus. They are of all sexes and school
 * years together in a single year, as measured: beside any other values they would say nothing.
 */
export function shownTargets({ indicator, view }: Pick<Finding, 'indicator' | 'view'>) {
  const { sex, grade, year, standard, areas } = view
  if (sex !== 'alla' || grade !== 'alla' || standard || isWindow(year)) return []
  // Decks that were frozen before there were targets have none.
  return (indicator.targets ?? []).filter(({ area, type }) => {
    return type === 'riket' || type === 'lan' || areas.includes(area)
  })
}

/** "Mål 2030", "Mål 2030 Nora": the county is not named. */
function targetName({ type, year, short_name }: TargetRow): string {
  return type === 'lan' ? `Mål ${year}` : `Mål ${year} ${short_name}`
}

/** A target as a line of a chart. */
export function targetLine(target: TargetRow, unit: Unit) {
  const { value } = target
  return { label: targetName(target), value, target: true, decimals: decimalsOf(value, unit) }
}

/** "Mål för länet 2030: högst 5 % av eleverna, beslutat av regionfullmäktige." */
export function targetSentence(target: TargetRow, indicator: Unit & Pick<Indicator, 'direction'>) {
  const { sentence_name, year, value, decided_by, decision_date, example } = target
  const bound = { higher: 'minst ', lower: 'högst ', neutral: '' }[indicator.direction]
  const own = bound + writtenTarget(value, indicator)
  const when = decision_date ? ` ${formatDate(decision_date)}` : ''
  const made = example ? ' Målet är ett påhittat exempel.' : ''
  return `Mål för ${sentence_name} ${year}: ${own}, beslutat av ${decided_by}${when}.${made}`
}

/** "”Fler ska må bra.” Källa: Provplanen 2026." How the target was put and where it stands; empty where nobody has said. */
export function goalWording({ goal, source }: Pick<TargetRow, 'goal' | 'source'>): string {
  return [goal && `”${goal}”`, source && `Källa: ${source}.`].filter(Boolean).join(' ')
}

/**
 * How far the place is from its target in the view's year, as plain arithmetic on the values that are shown: nothing is
 * tested, and neither side is called good. Null where the value is not known.
 */
export function distanceSentence(target: TargetRow, finding: Finding): string | null {
  const { indicator, view, places, county, riket } = finding
  const rows = [riket, county, ...places.map(({ row }) => row)]
  const row = rows.find((one) => one?.area === target.area)
  return row ? distanceFrom(target, { ...row, period: view.year }, indicator) : null
}

/** The same of one value. */
export function distanceFrom(
  target: TargetRow,
  row: Pick<ComparisonRow, 'value' | 'status' | 'period'>,
  indicator: IndicatorRow
): string | null {
  if (row.value === null || row.status !== 'ok') return null
  const decimals = decimalsOf(target.value, indicator)
  const away = roundedTo(roundedTo(row.value, indicator.decimals) - target.value, decimals)
  const place = capitalise(target.sentence_name)
  const when = periodPhrase(row.period, indicator)
  if (away === 0) return `${place} ligger på målet (${when}).`
  const side = away > 0 ? 'över' : 'under'
  return `${place} ligger ${distance(Math.abs(away), decimals, indicator)} ${side} målet (${when}).`
}

function distance(away: number, decimals: number, { measure }: Unit): string {
  const number = formatNumber(away, decimals)
  if (measure !== 'percent') return number
  return `${number} ${away === 1 ? 'procentenhet' : 'procentenheter'}`
}

/** A target is written as it was decided, which may be to more decimals than values are. */
function writtenTarget(value: number, unit: Unit): string {
  return valueWithUnit(value, { ...unit, decimals: decimalsOf(value, unit) })
}

function decimalsOf(value: number, { decimals }: Unit): number {
  const written = String(value).split('.')[1]?.length ?? 0
  return Math.max(decimals, written)
}

/** What is told of the targets of a view, those of each with how far its place is from it. */
export function targetNotes(finding: Finding): string[] {
  return shownTargets(finding).map((target) =>
    [targetSentence(target, finding.indicator), distanceSentence(target, finding)]
      .filter(Boolean)
      .join(' ')
  )
}

/** How a line of a target is read; none where no target is shown. */
export function targetGuide(finding: Finding): string[] {
  if (shownTargets(finding).length === 0) return []
  return [
    'Den streckprickade linjen är ett mål som någon har beslutat. Avståndet dit är inget omdöme, och det är inte prövat.'
  ]
}
