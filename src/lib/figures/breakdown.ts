import { breakdown, type BreakdownRow as Line, type SexValue } from '../charts/breakdown/chart.ts'
import { figure } from '../export/figure.ts'
import { observedFile } from '../export/observed.ts'
import { drawFitting } from '../export/slide-choice.ts'
import type { BreakdownRow } from '../queries/indicator/breakdown.ts'
import type { IndicatorRow } from '../queries/registers/indicators.ts'
import { boundOf, hasValueOrBound } from '../schema/bound.ts'
import { isDoubtful } from '../schema/doubt.ts'
import { contrasts } from '../stats/contrast.ts'
import { isExploratory } from '../stats/judgement.ts'
import {
  breakdownChoice,
  breakdownHeadline,
  breakdownNotes,
  breakdownSummary,
  type Breakdown
} from '../text/indicator/breakdown.ts'
import { absentTip, sexTip } from '../text/indicator/contrast-tip.ts'
import {
  absentText,
  isUncertain,
  significanceText,
  sexDifferenceText,
  withoutText,
  type SexContrast
} from '../text/indicator/contrast.ts'
import { breakdownGuide } from '../text/indicator/guide.ts'
import { valueOrBoundText, chartUnit } from '../text/parts/bound.ts'
import { gradeName } from '../text/parts/labels.ts'
import { chancePoints } from '../text/parts/chance.ts'
import { basisNote, intervalNote, sourceNote, togetherNote } from '../text/parts/notes.ts'
import { periodPhrase } from '../text/parts/period.ts'
import { capitalise } from '../text/parts/sentence.ts'
import { tested } from '../stats/tested.ts'
import { unitAlone } from '../text/parts/value.ts'
import type { IndicatorView } from '../url/indicator-view.ts'

/** Girls beside boys in a view's places, with the verdict on what lies between them. */
export function breakdownOf(
  indicator: IndicatorRow,
  view: IndicatorView,
  rows: BreakdownRow[]
): Breakdown {
  const found = contrasts(indicator.measure, rows, (row) =>
    tested(indicator, row, { ...row, period: view.year })
  )
  return { indicator, view, contrasts: found }
}

/** Girls beside boys: a line for each school year under its place, or for each place where there are no school years. */
export function breakdownFigure(found: Breakdown) {
  const { indicator, view } = found
  const headline = breakdownHeadline(found)
  const graded = found.contrasts.some(({ girls }) => girls.grade !== 'alla')
  const known = found.contrasts.some(
    ({ girls, boys }) => hasValueOrBound(girls) || hasValueOrBound(boys)
  )
  const what = `flickor och pojkar${graded ? ' efter årskurs' : ''}`
  const said = {
    headline,
    subtitle: `${indicator.title}. ${unitAlone(indicator)}, ${what}, ${periodPhrase(view.year, indicator)}.`,
    foot: [
      ...breakdownNotes(found),
      togetherNote(view.year),
      ...(known ? [intervalNote(indicator)] : []),
      basisNote(indicator, countyOf(found)),
      sourceNote(indicator)
    ].filter(Boolean),
    topic: indicator.title,
    source: sourceNote(indicator),
    basis: basisNote(indicator, countyOf(found)),
    summary: [breakdownSummary(found)].filter(Boolean),
    guide: [...breakdownGuide(found), ...chancePoints([indicator])],
    example: indicator.source_kind === 'example',
    exploratory: isExploratory(found.contrasts)
  }
  const file = {
    ...said,
    name: [indicator.title, 'flickor-pojkar', view.year],
    ...observedFile(() =>
      found.contrasts
        .flatMap(({ girls, boys, all }) => [girls, boys, ...(all ? [all] : [])])
        .map((row) => ({ ...row, indicator, period: view.year }))
    ),
    native: null
  }
  return figure('breakdown', file, (size) =>
    drawFitting(
      found.contrasts,
      size,
      () => breakdownChoice(found),
      (shown, key) =>
        breakdown(headed(shown.map((contrast) => toLine(contrast, found, graded))), {
          id: `breakdown-${size}`,
          size,
          ...said,
          key,
          alt: `${headline}. ${breakdownSummary(found)}`,
          ...chartUnit(indicator),
          zero: indicator.measure !== 'mean'
        })
    )
  )
}

/** The lines with the name of a place above the first that is its own, and no other. */
function headed(lines: ReturnType<typeof toLine>[]): Line[] {
  return lines.map(({ place, ...line }, i) => {
    return { ...line, heading: lines[i - 1]?.area === line.area ? null : place }
  })
}

/** Girls and boys of all school years together, in the county. */
function countyOf({ contrasts, view }: Breakdown) {
  const county = contrasts.find(({ girls }) => girls.type === 'lan' && girls.grade === 'alla')
  return county?.all ? { ...county.all, period: view.year } : null
}

function toLine(
  contrast: SexContrast,
  { indicator, view }: Breakdown,
  graded: boolean
): Omit<Line, 'heading'> & { place: string | null } {
  const { girls, boys, all, verdict } = contrast
  const place = capitalise(girls.sentence_name)
  const sex = (row: BreakdownRow): SexValue => ({
    value: row.value,
    // What a bound is told in is no interval.
    lower: row.value === null ? null : row.lower,
    upper: row.value === null ? null : row.upper,
    bound: boundOf(row),
    doubtful: isDoubtful(row),
    partial: withoutText(row) !== null,
    uncertain: isUncertain(row, indicator),
    chosen: row.sex === view.sex,
    tip: sexTip(row, contrast, indicator, view.year)
  })
  const absent = absentText(contrast, indicator)
  const told = all && valueOrBoundText(all, indicator)
  const known = told && `alla ${told}`
  return {
    area: girls.area,
    place: graded ? place : null,
    label: graded ? capitalise(gradeName[girls.grade]) : place,
    girls: sex(girls),
    boys: sex(boys),
    sexDifference: {
      text: absent ?? sexDifferenceText(contrast, indicator) ?? '',
      beneath: absent === null ? significanceText(contrast) : known,
      significant: verdict === 'higher' || verdict === 'lower',
      absent: absent === null ? null : absentTip(contrast, indicator, view.year)
    },
    chosen: graded && view.grade !== 'alla' && girls.grade === view.grade
  }
}
