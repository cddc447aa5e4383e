import { median } from '../../src/lib/stats/median.ts'
import type { Area } from '../../src/lib/schema/registers/area.ts'
import type { Indicator } from '../../src/lib/schema/registers/indicator.ts'
import { formatNumber } from '../../src/lib/format/number.ts'
import { misfits, type Misfit, type Reading } from './misfit.ts'
import { placeWords } from './place-words.ts'
import type { Published } from './published.ts'
import { seriesOf, type Point, type Series } from './series.ts'
import { changesOf, unexplained, type Change } from './shift.ts'
import type { Warned } from './warned.ts'

interface Own {
  indicator: Indicator
  /** Of kommuner: what holds for a länsdel or the county holds for them. */
  series: Series[]
  changes: Change[]
}

/** Values that the indicators' own years cannot explain: of all places at once, and of single ones. */
export function jumps({ areas, indicators, observations }: Published): Warned[] {
  const kommuner = new Set(areas.filter(({ type }) => type === 'kommun').map(({ code }) => code))
  const all = indicators.map((indicator): Own => {
    const own = seriesOf(observations.get(indicator.id) ?? [], indicator)
    const series = own.filter(({ area }) => kommuner.has(area))
    return { indicator, series, changes: changesOf(series.filter(isWhole), indicator) }
  })
  return all.flatMap((own) => {
    const shifts = unexplained(own.changes, usualChange(own, all))
    // What all places share is told once.
    const years = new Set(shifts.flatMap(({ from, to }) => [from, to]))
    const single = singleJumps(own).filter(({ point }) => !years.has(point.year))
    return [
      ...shifts.map((shift) => ({ indicator: own.indicator.id, words: shiftWords(shift, own) })),
      ...single.map((misfit) => {
        return { indicator: own.indicator.id, words: misfitWords(misfit, own, areas) }
      })
    ]
  })
}

function isWhole({ sex, grade }: Series): boolean {
  return sex === 'alla' && grade === 'alla'
}

// So many changes of other indicators tell what is usual.
const leastChanges = 5

/** The middle size of the changes of the source's indicators of the same measure; null where they are too few. */
function usualChange({ indicator }: Own, all: readonly Own[]): number | null {
  const alike = all.filter(({ indicator: { source, measure, id } }) => {
    return source === indicator.source && measure === indicator.measure && id !== indicator.id
  })
  const sizes = alike.flatMap(({ changes }) => changes.map(({ size }) => Math.abs(size)))
  return sizes.length < leastChanges ? null : median(sizes)
}

type PlacedMisfit = Misfit & Pick<Series, 'area' | 'sex' | 'grade'>

function singleJumps({ indicator, series }: Own): PlacedMisfit[] {
  const ranges = series.filter(isWhole).flatMap(({ points }) => rangeOf(points))
  const spread = ranges.length > 0 ? median(ranges) : 0
  return series.flatMap(({ area, sex, grade, points }) => {
    return misfits(points, indicator, spread).map((misfit) => ({ ...misfit, area, sex, grade }))
  })
}

/** How far apart a place's values are, but for the one at either end that is farthest out; nothing of a few years. */
function rangeOf(points: readonly Point[]): number[] {
  const values = points.map(({ value }) => value).sort((a, b) => a - b)
  if (values.length <= 3) return []
  const range = (from: number, to: number) => values.at(to)! - values[from]!
  return [Math.min(range(0, -2), range(1, -1))]
}

function shiftWords({ from, to, was, is, reading }: Change, { indicator }: Own): string {
  const number = (value: number) => formatNumber(value, indicator.decimals)
  const words = `${indicator.title}: alla platser ändras på en gång mellan ${from} och ${to}, från omkring ${number(was)} till omkring ${number(is)}, mer än andra år förklarar.`
  return `${words} ${question(reading)}`
}

function misfitWords(
  { point, usual, reading, ...place }: PlacedMisfit,
  { indicator }: Own,
  areas: readonly Area[]
): string {
  const number = (value: number) => formatNumber(value, indicator.decimals)
  const where = placeWords({ ...place, period: String(point.year) }, areas)
  return `${indicator.title}: ${where} är ${number(point.value)}, andra år omkring ${number(usual)}. ${question(reading)}`
}

/** What to look for. */
function question(reading: Reading | null): string {
  if (reading === null) return 'Kontrollera mot källan.'
  if (reading === 'mirrored') return 'Är skalan vänd? Värdena stämmer om de vänds.'
  const times = formatNumber(10 ** Math.abs(reading), 0)
  const way = reading > 0 ? `delas med ${times}` : `gångras med ${times}`
  return `Har decimalen eller enheten flyttats? Värdena stämmer om de ${way}.`
}
