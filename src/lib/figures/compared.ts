import type { CompareFigures } from '../queries/compare-figures.ts'
import type { ComparisonRow } from '../queries/comparison.ts'
import type { IndicatorRow } from '../queries/indicators.ts'
import type { Area } from '../schema/area.ts'
import { isExploratory, judge } from '../stats/judgement.ts'
import { judgePairs } from '../stats/pair.ts'
import { restPhrase, type Paired } from '../text/comparison/pair.ts'
import type { Compared } from '../text/comparison/rug.ts'
import type { Finding } from '../text/indicator/finding.ts'
import { basisNote, sourceNote } from '../text/parts/notes.ts'
import { tested } from '../stats/tested.ts'
import { rugIndicators, type CompareChoices, type CompareView } from '../url/compare-view.ts'
import type { Setting } from './compare-setting.ts'

/** The chosen indicators with the places of the level and the chosen ones; all that the page shows is judged together. */
export function compared(
  indicators: IndicatorRow[],
  view: CompareView,
  choices: CompareChoices,
  { latest }: CompareFigures
): Compared[] {
  const shown = rugIndicators(view, choices).flatMap(({ id }) => {
    const indicator = indicators.find((candidate) => candidate.id === id)
    return indicator ? [{ indicator, rows: latest.filter((row) => row.indicator === id) }] : []
  })
  const wanted = ({ type, area }: ComparisonRow) => type === view.level || view.areas.includes(area)
  const all = shown.flatMap(({ indicator, rows }) =>
    rows.filter(wanted).map((row) => {
      return {
        ...tested(indicator, row, { ...view, period: row.period }),
        measure: indicator.measure
      }
    })
  )
  const judgements = judge(all, view.against)
  const byPlace = new Map(all.map((row, i) => [`${row.indicator} ${row.area}`, judgements[i]!]))
  return shown.map(({ indicator, rows }) => ({
    indicator,
    county: rows.find(({ type }) => type === 'lan') ?? null,
    riket: rows.find(({ type }) => type === 'riket') ?? null,
    places: rows.filter(wanted).map((row) => {
      return { row, judgement: byPlace.get(`${row.indicator} ${row.area}`)! }
    })
  }))
}

/** The first place of two against the second in every indicator, judged together; none unless two are chosen. */
export function paired(
  rows: Compared[],
  [first, second]: [Area, Area],
  view: Pick<CompareView, 'sex' | 'grade'>
): Paired[] {
  const pairs = rows.flatMap(({ indicator, places }) => {
    const of = ({ code }: Area) => places.find(({ row }) => row.area === code)?.row
    const [one, other] = [of(first), of(second)]
    return one && other ? [{ indicator, first: one, second: other }] : []
  })
  const judged = judgePairs(
    pairs.map((pair) => {
      const { measure } = pair.indicator
      const side = (row: ComparisonRow) =>
        tested(pair.indicator, row, { ...view, period: row.period })
      const sides = { first: side(pair.first), second: side(pair.second) }
      return { ...sides, measure, inside: insideOf(placed(pair.first), placed(pair.second)) }
    })
  )
  return pairs.map((pair, i) => ({ ...pair, ...judged[i]! }))
}

type Placed = Pick<Area, 'code' | 'type' | 'lansdel'>

/** A place as it lay in the period of its row. */
function placed({ area: code, type, lansdel }: ComparisonRow): Placed {
  return { code, type, lansdel }
}

/** Which of two places lies in the other. */
function insideOf(first: Placed, second: Placed): 'first' | 'second' | null {
  if (first.lansdel === second.code && first.type === 'kommun') return 'first'
  if (second.lansdel === first.code && second.type === 'kommun') return 'second'
  return null
}

/** Two chosen places and what they are called beside each other: the larger is taken without the one in it. */
export function comparedPair({ areas: codes }: CompareView, areas: Area[]) {
  const [first, second, third] = codes.flatMap((code) => {
    return areas.find((area) => area.code === code) ?? []
  })
  if (!first || !second || third) return null
  const inside = insideOf(first, second)
  const names = {
    first: inside === 'second' ? restPhrase(first.sentence_name) : first.sentence_name,
    other: inside === 'first' ? restPhrase(second.sentence_name) : second.sentence_name
  }
  return { first, second, names }
}

/** What the places come to, in the words of the indicator's own page. */
export function findingOf(row: Compared, codes: string[], { view }: Setting): Finding {
  const year = row.places[0]?.row.period ?? row.county?.period ?? ''
  return {
    indicator: row.indicator,
    view: { ...view, year },
    county: row.county,
    riket: row.riket,
    places: row.places.filter(({ row: place }) => codes.includes(place.area))
  }
}

/** What is told around a chart of one compared indicator. */
export function toldOf({ indicator, county, places }: Compared) {
  return {
    topic: indicator.title,
    source: sourceNote(indicator),
    basis: basisNote(indicator, county),
    example: indicator.source_kind === 'example',
    exploratory: isExploratory(places.map(({ judgement }) => judgement))
  }
}
