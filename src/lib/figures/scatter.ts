import { scatter } from '../charts/scatter/chart.ts'
import type { ScatterRow, Spread } from '../charts/scatter/row.ts'
import { figure } from '../export/figure.ts'
import { observedFile } from '../export/observed.ts'
import type { CompareFigures } from '../queries/compare-figures.ts'
import type { ComparisonRow } from '../queries/comparison.ts'
import type { IndicatorRow } from '../queries/registers/indicators.ts'
import { sureValue } from '../schema/doubt.ts'
import {
  axisTitle,
  causeSentence,
  periodsNote,
  scatterAbsent,
  scatterGuide,
  scatterHeadline,
  scatterRanges,
  scatterSubtitle,
  scatterTip,
  type ScatterFinding,
  type ScatterPlace
} from '../text/comparison/scatter.ts'
import { lansdelarThenNote } from '../text/parts/breaks.ts'
import { chancePoints } from '../text/parts/chance.ts'
import { chartUnit } from '../text/parts/bound.ts'
import { sourcesNote } from '../text/parts/notes.ts'
import { scatterIndicators, type CompareView } from '../url/compare-view.ts'
import { lansdelColors, scatterSigns } from './signs.ts'

/** The view's two indicators over the kommuner; null unless two are chosen. */
export function scatterFinding(
  indicators: IndicatorRow[],
  view: CompareView,
  { scatter: rows = [] }: CompareFigures
): ScatterFinding | null {
  const [x, y] = scatterIndicators(view).map((id) => indicators.find((row) => row.id === id))
  if (!x || !y) return null
  const kommuner = rows.filter(({ type }) => type === 'kommun')
  const names = new Map(kommuner.map(({ area, name }) => [area, name]))
  const places = [...names].map(([area, name]): ScatterPlace => {
    const of = ({ id }: IndicatorRow) =>
      kommuner.find((row) => row.area === area && row.indicator === id) ?? null
    return { name, x: of(x), y: of(y) }
  })
  const shown = places.filter(isShown)
  const lansdelar = rows.filter(({ type }) => type === 'lansdel')
  const absent = places.filter((place) => !isShown(place))
  return { x, y, view, shown, absent, lansdelar }
}

const isSure = (row: ComparisonRow | null) => row !== null && sureValue(row) !== null

function isShown(place: ScatterPlace): place is ScatterFinding['shown'][number] {
  return isSure(place.x) && isSure(place.y)
}

/** Two indicators against each other, a point for each kommun, and no line through them. */
export function scatterFigure(finding: ScatterFinding) {
  const { x, y, view, shown, absent } = finding
  const text = scatterHeadline(finding)
  const source = sourcesNote([x, y])
  const missing = scatterAbsent(finding)
  const then = lansdelarThenNote(
    [x, y].map((indicator) => ({ indicator, period: indicator.latest ?? undefined }))
  )
  const said = {
    headline: text,
    subtitle: scatterSubtitle(finding),
    topic: `${x.title} och ${y.title}`,
    foot: [causeSentence, missing, periodsNote(finding), then, source].filter(Boolean),
    source,
    basis: '',
    signs: scatterSigns(shown.flatMap((place) => [place.x, place.y])),
    colors: lansdelColors(finding.lansdelar),
    summary: [`${text}.`, ...scatterRanges(finding), causeSentence, missing].filter(Boolean),
    guide: [...scatterGuide(finding), ...chancePoints([x, y])],
    example: [x, y].some(({ source_kind }) => source_kind === 'example')
  }
  const { sex, grade } = view
  const file = {
    ...said,
    name: [x.title, y.title, 'kommuner'],
    ...observedFile(() =>
      [...shown, ...absent].flatMap((place) => [
        ...(place.x ? [{ ...place.x, sex, grade, indicator: x }] : []),
        ...(place.y ? [{ ...place.y, sex, grade, indicator: y }] : [])
      ])
    ),
    native: null
  }
  const rows = shown.map((place): ScatterRow => {
    const { area, type, lansdel, label } = place.x
    const sides = { x: spread(place.x), y: spread(place.y) }
    return { area, type, lansdel, label, ...sides, tip: scatterTip(finding, place) }
  })
  return figure('scatter', file, (size) =>
    scatter(rows, {
      id: `scatter-${size}`,
      size,
      ...said,
      // A slide has no other place for who is not seen.
      key: size === 'slide' || size === 'half' ? [missing].filter(Boolean) : [],
      alt: [`${text}.`, ...scatterRanges(finding), causeSentence].join(' '),
      x: { ...chartUnit(x), title: axisTitle(finding, 'x') },
      y: { ...chartUnit(y), title: axisTitle(finding, 'y') }
    })
  )
}

function spread({ value, lower, upper }: ComparisonRow): Spread {
  return { value: value ?? 0, lower, upper }
}
