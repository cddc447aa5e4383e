import { ranking, type ReferenceLine } from '../charts/ranking/chart.ts'
import { figure } from '../export/figure.ts'
import { barChart } from '../export/native/bar-chart.ts'
import { drawFitting } from '../export/slide-choice.ts'
import type { IndicatorFigures } from '../queries/indicator/indicator-figures.ts'
import { type Finding } from '../text/indicator/finding.ts'
import { computedNote } from '../text/indicator/standard.ts'
import { rankingGuide } from '../text/indicator/guide.ts'
import { shownTargets, targetGuide, targetLine, targetNotes } from '../text/indicator/target.ts'
import { rankingChoice, rankingHeadline } from '../text/indicator/headline.ts'
import { lansdelThenNote } from '../text/parts/breaks.ts'
import { chancePoints } from '../text/parts/chance.ts'
import { comparatorPhrase } from '../text/parts/labels.ts'
import { intervalNote, sourceNote } from '../text/parts/notes.ts'
import { periodPhrase } from '../text/parts/period.ts'
import { judgedRows, measured, placesFile, restsOn, toldOf, unitOf } from './indicator-words.ts'
import { betterSigns, lansdelColors } from './signs.ts'

/** The twelve kommuner of the view's year in order of value. */
export function rankingFigure(finding: Finding, figures: IndicatorFigures) {
  const { indicator, view, county, riket } = finding
  const text = rankingHeadline(finding)
  const others = indicator.measure === 'count' ? [] : [county, riket]
  const referenceLines: ReferenceLine[] = others.flatMap((row) =>
    row?.value == null ? [] : [{ label: row.label, value: row.value, dashed: row.type === 'riket' }]
  )
  // A line across all kommuner is for none of them alone.
  const common = shownTargets(finding).filter(({ type }) => type === 'lan' || type === 'riket')
  referenceLines.push(...common.map((target) => targetLine(target, indicator)))
  const rows = judgedRows(finding, figures)
  const said = {
    ...toldOf(finding, [...rankingGuide(finding), ...targetGuide(finding)]),
    headline: text,
    subtitle: `${indicator.title}. ${measured(finding)}, ${periodPhrase(view.year, indicator)}.`,
    // Colours are those of the länsdelar of the year.
    foot: [
      computedNote(finding),
      intervalNote(indicator),
      lansdelThenNote(indicator, view.year),
      ...targetNotes(finding),
      restsOn(finding),
      sourceNote(indicator)
    ].filter(Boolean),
    summary: [`${text}.`],
    signs: betterSigns(rows.map(({ verdict }) => ({ verdict, direction: indicator.direction }))),
    colors: lansdelColors(figures.places)
  }
  const unit = unitOf(indicator)
  const against = comparatorPhrase[view.against]
  const native = () => barChart(rows, { ...unit, referenceLines, against })
  const nativeGuide = [
    ...rankingGuide(finding, 'program'),
    ...targetGuide(finding),
    ...chancePoints([indicator])
  ]
  const file = { ...said, ...placesFile(finding, 'kommuner'), native, nativeGuide }
  return figure('ranking', file, (size) =>
    drawFitting(
      rows,
      size,
      () => rankingChoice(rows),
      (shown, key) =>
        ranking(shown, {
          id: `ranking-${size}`,
          size,
          ...said,
          ...unit,
          key,
          alt: `Kommunerna ${periodPhrase(view.year, indicator)}. ${text}.`,
          direction: indicator.direction,
          referenceLines,
          against
        })
    )
  )
}
