import { aboutIndicators, observedTable } from '$lib/export/observed.ts'
import { drawing } from '$lib/export/chart-file.ts'
import { difference, type DifferenceRow } from '$lib/charts/difference/chart.ts'
import { multiples } from '$lib/charts/multiples/chart.ts'
import { areaColor } from '$lib/charts/parts/palette.ts'
import { onSlide } from '$lib/charts/parts/size.ts'
import { absenceText } from '$lib/format/absence.ts'
import { formatPeriods } from '$lib/format/period.ts'
import { isTold } from '$lib/schema/bound.ts'
import type { CourseRow } from '$lib/queries/course.ts'
import { isInProgress } from '$lib/schema/period.ts'
import { toldText, valueUnit } from '$lib/text/parts/bound.ts'
import {
  comparedSubtitle,
  differenceGuide,
  differenceHeadline,
  differenceUnit,
  multiplesGuide,
  placeTip
} from '$lib/text/comparison/compared.ts'
import { concerns, decisionMarks, markedOn } from '$lib/text/decision/decisions.ts'
import { estimateText } from '$lib/text/comparison/estimate.ts'
import { headline, summary, type Finding } from '$lib/text/indicator/finding.ts'
import { referencePhrase } from '$lib/text/parts/labels.ts'
import { basisNote, intervalNote, sourceNote } from '$lib/text/parts/notes.ts'
import type { Compared } from '$lib/text/comparison/rug.ts'
import { tipLines } from '$lib/text/parts/tip.ts'
import type { Setting } from './setting.ts'

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

/** One small chart per place. */
export function multiplesDrawing(
  row: Compared,
  courses: CourseRow[],
  codes: string[],
  setting: Setting
) {
  const { indicator } = row
  const { view, areas, decisions } = setting
  const { through } = indicator
  const decisionsOf = (area: string) =>
    markedOn(decisions[indicator.theme] ?? []).filter((decision) => concerns(decision, area, areas))
  const rows = courses
    .filter(({ indicator: id }) => id === indicator.id)
    .map((point) => {
      const inProgress = isInProgress(point.period, through)
      return { ...point, through: inProgress ? through : null, tip: tipLines(indicator, point) }
    })
  const behind = indicator.measure !== 'count'
  const lastYear = (code: string) =>
    rows.findLast((row) => row.area === code && isTold(row) && !row.through)?.period
  // A verdict is of one year, and does not stand beside the value of a later one.
  const judged = row.places.filter(({ row: place }) => lastYear(place.area) === place.period)
  const finding = findingOf(row, codes, setting)
  const text = headline(finding)
  const years = rows.flatMap((row) => (isTold(row) ? [row.period] : [])).sort()
  const span = formatPeriods(years[0] ?? '', years.at(-1) ?? '')
  const said = {
    headline: text,
    subtitle: comparedSubtitle(indicator, view, span),
    foot: [
      `${behind ? 'Grå linje: länet. ' : ''}${intervalNote(indicator)}`,
      sourceNote(indicator)
    ],
    ...toldOf(row),
    summary: [summary(finding)],
    guide: multiplesGuide()
  }
  const { sex, grade } = view
  const file = {
    ...said,
    name: [indicator.title, 'platser', span],
    table: () => observedTable(rows.map((point) => ({ ...point, sex, grade, indicator }))),
    about: () => aboutIndicators([indicator]),
    native: null
  }
  return drawing(file, (size) =>
    multiples(rows, {
      id: `multiples-${indicator.id}-${size}`,
      size,
      // A page says it with what else it says below.
      key: onSlide(size) && behind ? ['Grå linje: länet.'] : [],
      ...said,
      alt: `${text}. ${indicator.title} för varje plats över tid.`,
      ...valueUnit(indicator),
      panels: codes,
      behind,
      verdicts: new Map(
        judged.map(({ row: place, judgement }) => {
          return [place.area, { verdict: judgement.verdict, direction: indicator.direction }]
        })
      ),
      breakBefore: indicator.break_before,
      marks: (area) => (view.marks ? decisionMarks(decisionsOf(area)) : []),
      zero: indicator.measure !== 'mean'
    })
  )
}

/** The places of one indicator against the rest of the county, or riket. */
export function differenceDrawing(row: Compared, codes: string[], { view }: Setting) {
  const { indicator } = row
  const places = row.places.filter(({ row: place }) => codes.includes(place.area))
  const first = places.find(({ judgement }) => judgement.comparison)?.judgement.comparison ?? null
  const than = referencePhrase[view.against]
  const text = differenceHeadline(places, view.against)
  const rows = places.map(({ row: place, judgement }): DifferenceRow => {
    const { comparison, verdict } = judgement
    const value = toldText(place, indicator)
    const why = value === null ? absenceText(place, valueUnit(indicator)) : 'kan inte prövas'
    return {
      area: place.area,
      label: place.label,
      note: value ?? '',
      color: areaColor({ code: place.area, ...place }),
      estimate: comparison?.estimate ?? null,
      lower: comparison?.lower ?? 0,
      upper: comparison?.upper ?? 0,
      verdict,
      direction: indicator.direction,
      text: comparison ? estimateText(comparison, indicator) : why,
      tip: placeTip(indicator, place, judgement, view.against)
    }
  })
  const year = places[0]?.row.period ?? ''
  const said = {
    headline: text,
    subtitle: `${indicator.title} ${year}. ${differenceUnit(first, than)}`,
    foot: [sourceNote(indicator)],
    ...toldOf(row),
    summary: [`${text}.`],
    guide: differenceGuide(than)
  }
  const { sex, grade } = view
  const file = {
    ...said,
    name: [indicator.title, 'skillnader', year],
    table: () =>
      observedTable(
        places.map(({ row: place, judgement: { verdict } }) => {
          return { ...place, sex, grade, indicator, verdict }
        })
      ),
    about: () => aboutIndicators([indicator]),
    native: null
  }
  return drawing(file, (size) =>
    difference(rows, {
      id: `difference-${indicator.id}`,
      // It stands in the narrow column beside the courses.
      size: size === 'wide' ? 'narrow' : size,
      ...said,
      alt: `${text}.`,
      kind: first?.kind ?? 'difference',
      sides: ['lägre', 'högre']
    })
  )
}

function toldOf({ indicator, county }: Compared) {
  return {
    topic: indicator.title,
    source: sourceNote(indicator),
    basis: basisNote(indicator, county),
    example: indicator.source_kind === 'example'
  }
}
