import { map } from '../charts/map/chart.ts'
import { onSlide } from '../charts/parts/size.ts'
import { figure } from '../export/figure.ts'
import type { IndicatorFigures } from '../queries/indicator/indicator-figures.ts'
import type { Area } from '../schema/registers/area.ts'
import type { Boundaries } from '../schema/boundary.ts'
import type { Finding } from '../text/indicator/finding.ts'
import { computedNote } from '../text/indicator/standard.ts'
import { mapBasis, mapGuide, mapHeadline } from '../text/indicator/map.ts'
import { chartUnit } from '../text/parts/bound.ts'
import { lansdelThenNote } from '../text/parts/breaks.ts'
import { comparatorPhrase } from '../text/parts/labels.ts'
import { sourceNote } from '../text/parts/notes.ts'
import { periodPhrase } from '../text/parts/period.ts'
import { judgedRows, measured, placesFile, restsOn, toldOf } from './indicator-words.ts'
import { betterSigns } from './signs.ts'
import { tilesOf } from '../charts/map/tiles.ts'
import { division } from '../text/county/county.ts'

/** The twelve kommuner of the view's year where they lie. */
export function mapFigure(
  finding: Finding,
  figures: IndicatorFigures,
  areas: Area[],
  known: Boundaries | null
) {
  const { indicator, view } = finding
  const boundaries = view.tiles ? null : known
  const text = mapHeadline(finding, areas)
  const period = periodPhrase(view.year, indicator)
  const lansdelar = areas.filter(({ type }) => type === 'lansdel')
  const rows = judgedRows(finding, figures)
  const then = lansdelThenNote(indicator, view.year)
  // Outlines are drawn by the ETL; tiles are held together as the kommuner were.
  const frames = then && boundaries ? `Ramarna visar dagens ${division.many}. ${then}` : then
  const source = [sourceNote(indicator), mapBasis(boundaries, known !== null)]
    .filter(Boolean)
    .join(' ')
  const said = {
    ...toldOf(finding, mapGuide(finding, boundaries !== null)),
    headline: text,
    subtitle: `${indicator.title}. ${measured(finding)}, ${period}.`,
    foot: [frames, computedNote(finding), restsOn(finding), source].filter(Boolean),
    source,
    summary: [`${text}.`],
    signs: betterSigns(rows.map(({ verdict }) => ({ verdict, direction: indicator.direction })))
  }
  return figure('map', { ...said, ...placesFile(finding, 'karta'), native: null }, (size) =>
    map(rows, {
      id: `map-${size}`,
      size,
      ...said,
      key: onSlide(size) && frames ? [frames] : [],
      alt: `Karta över kommunerna ${period}. ${text}.`,
      ...chartUnit(indicator),
      direction: indicator.direction,
      lansdelar: lansdelar.map(({ code, short_name }) => ({ code, label: short_name })),
      named: text.includes(` ${division.theOne}`),
      tiles: tilesOf(areas),
      boundaries,
      against: comparatorPhrase[view.against]
    })
  )
}
