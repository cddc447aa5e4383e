import type { CompareFigures } from '../queries/compare-figures.ts'
import type { ComparisonRow } from '../queries/comparison.ts'
import type { IndicatorRow } from '../queries/registers/indicators.ts'
import { isExploratory, judge } from '../stats/judgement.ts'
import { chosenHeadline, chosenSummary } from '../text/comparison/chosen.ts'
import type { Compared } from '../text/comparison/rug.ts'
import type { Finding } from '../text/indicator/finding.ts'
import { summary } from '../text/indicator/headline.ts'
import { panelsHeadline } from '../text/indicator/trend-headline.ts'
import { basisNote, sourceNote } from '../text/parts/notes.ts'
import { tested } from '../stats/tested.ts'
import {
  isChosen,
  rugIndicators,
  type CompareChoices,
  type CompareView
} from '../url/compare-view.ts'
import { comparedChosen } from './chosen.ts'
import type { Setting } from './compare-setting.ts'

/**
 * The chosen indicators with the places of the level, or with two chosen ones or more against the first of them; all that
 * the page shows is judged together.
 */
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
  if (isChosen(view)) return comparedChosen(shown, view)
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

/** What the places come to, in the words of the indicator's own page. */
function findingOf(row: Compared, codes: string[], { view }: Setting): Finding {
  const year = row.places[0]?.row.period ?? row.county?.period ?? ''
  return {
    indicator: row.indicator,
    view: { ...view, year },
    county: row.county,
    riket: row.riket,
    places: row.places.filter(({ row: place }) => codes.includes(place.area))
  }
}

/** What an indicator comes to over time and in its latest year, as a headline and in sentences. */
export function overTime(row: Compared, codes: string[], setting: Setting) {
  const { view } = setting
  if (isChosen(view)) {
    return {
      headline: chosenHeadline(row, view.against),
      summary: chosenSummary(row, view.against)
    }
  }
  const finding = findingOf(row, codes, setting)
  return { headline: panelsHeadline(finding), summary: summary(finding) }
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
