import type { ComparisonRow } from '../queries/comparison.ts'
import type { IndicatorRow } from '../queries/registers/indicators.ts'
import type { Area } from '../schema/registers/area.ts'
import { restCounts } from '../stats/judgement.ts'
import { judgePairs, turned, type Pair } from '../stats/pair.ts'
import { tested } from '../stats/tested.ts'
import { restPhrase } from '../text/comparison/pair.ts'
import type { Compared } from '../text/comparison/rug.ts'
import { comparatorPhrase } from '../text/parts/labels.ts'
import type { PairNames } from './pair.ts'
import type { CompareView } from '../url/compare-view.ts'

type Group = Pick<CompareView, 'areas' | 'sex' | 'grade'>

/** An indicator with all its rows. */
interface Shown {
  indicator: IndicatorRow
  rows: ComparisonRow[]
}

/** The chosen places against the first of them, in the reader's order; all that is shown is judged together. */
export function comparedChosen(shown: Shown[], view: Group): Compared[] {
  const [first, ...codes] = view.areas
  const known = shown.map(({ indicator, rows }) => {
    const of = (code: string | undefined) => rows.find(({ area }) => area === code) ?? null
    return {
      indicator,
      rows,
      reference: of(first),
      others: codes.flatMap((code) => of(code) ?? [])
    }
  })
  const pairs = known.flatMap(({ indicator, reference, others }) =>
    others.map((other) => pairOf(indicator, other, reference, view))
  )
  const judgements = judgePairs(pairs)
  const name = known.find(({ reference }) => reference)?.reference?.sentence_name
  let next = 0
  return known.map(({ indicator, rows, reference, others }) => ({
    indicator,
    county: rows.find(({ type }) => type === 'lan') ?? null,
    riket: rows.find(({ type }) => type === 'riket') ?? null,
    reference,
    places: others.map((row) => {
      const judgement = judgements[next++]!
      if (!reference) return { row, judgement, than: name ?? 'den första platsen' }
      return { ...calledBeside(row, reference), judgement }
    })
  }))
}

const nothing = { numerator: null, denominator: null }

/** A place and the first one as they are tested. A place beside its county is beside the rest of it, as on all pages. */
function pairOf(
  { dispersions, effects, measure }: IndicatorRow,
  other: ComparisonRow,
  reference: ComparisonRow | null,
  { sex, grade }: Group
): Pair {
  if (reference?.period !== other.period) {
    return { measure, first: nothing, second: nothing, inside: null }
  }
  const side = (row: ComparisonRow) =>
    tested({ dispersions, effects }, row, { sex, grade, period: row.period })
  const [first, second] = [side(other), side(reference)]
  if (isPart(other, reference)) {
    return { measure, first, second: restCounts(first), inside: null, published: other }
  }
  if (isPart(reference, other)) {
    const published = turned(reference, measure)
    return { measure, first: restCounts(second), second, inside: null, published }
  }
  return { measure, first, second, inside: insideOf(other, reference) }
}

/** A place is told without the one in it: the rest of the larger is what they are called by. */
function calledBeside(other: ComparisonRow, reference: ComparisonRow) {
  const inside = insideOf(other, reference)
  const { ovriga } = comparatorPhrase
  const called = (row: ComparisonRow, county: boolean, holds: boolean) => {
    if (county) return ovriga
    return holds ? restPhrase(row.sentence_name) : row.sentence_name
  }
  const name = called(other, isPart(reference, other), inside === 'second')
  const than = called(reference, isPart(other, reference), inside === 'first')
  return { row: { ...other, sentence_name: name }, than, whole: other.sentence_name }
}

type Placed = Pick<ComparisonRow, 'area' | 'type' | 'lansdel'>

/** Whether the first is a part of the county that the second is. */
function isPart(place: Placed, county: Placed): boolean {
  return county.type === 'lan' && (place.type === 'lansdel' || place.type === 'kommun')
}

/** Which of two places lies in the other, in the period of their rows. */
function insideOf(first: Placed, second: Placed): 'first' | 'second' | null {
  if (first.lansdel === second.area && first.type === 'kommun') return 'first'
  if (second.lansdel === first.area && second.type === 'kommun') return 'second'
  return null
}

/** The place that the others are compared with, and the others; null unless two are chosen. */
export function chosenPlaces({ areas: codes }: Pick<CompareView, 'areas'>, areas: Area[]) {
  const [reference, ...others] = codes.flatMap((code) => {
    return areas.find((area) => area.code === code) ?? []
  })
  return reference && others.length > 0 ? { reference, others } : null
}

/** What the only other place and the first one are called beside each other; null where there are more, or none with values. */
export function pairNames(rows: Compared[]): PairNames | null {
  const places = rows.flatMap(({ reference, places }) => (reference ? places : []))
  const [first] = places
  if (!first?.than || places.some(({ row }) => row.area !== first.row.area)) return null
  return { place: first.row.sentence_name, other: first.than }
}
