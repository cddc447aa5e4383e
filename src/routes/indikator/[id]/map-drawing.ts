import { drawing } from '$lib/export/chart-file.ts'
import { map } from '$lib/charts/map/chart.ts'
import type { IndicatorFigures } from '$lib/queries/indicator-figures.ts'
import type { Area } from '$lib/schema/area.ts'
import type { Boundaries } from '$lib/schema/boundary.ts'
import { valueUnit } from '$lib/text/parts/bound.ts'
import type { Finding } from '$lib/text/indicator/finding.ts'
import { referencePhrase } from '$lib/text/parts/labels.ts'
import { mapGuide, mapHeadline } from '$lib/text/indicator/map.ts'
import { sourceNote } from '$lib/text/parts/notes.ts'
import { periodPhrase } from '$lib/text/parts/period.ts'
import { judgedRows, measured, placesFile, toldOf } from './told.ts'

/** The twelve kommuner of the view's year where they lie. */
export function mapDrawing(
  finding: Finding,
  figures: IndicatorFigures,
  areas: Area[],
  boundaries: Boundaries | null
) {
  const { indicator, view } = finding
  const text = mapHeadline(finding, areas)
  const period = periodPhrase(view.year, indicator)
  const lansdelar = areas.filter(({ type }) => type === 'lansdel')
  const rows = judgedRows(finding, figures)
  const said = {
    ...toldOf(finding, mapGuide(finding, boundaries !== null)),
    headline: text,
    subtitle: `${indicator.title}. ${measured(finding)}, ${period}.`,
    foot: [sourceNote(indicator)],
    summary: [`${text}.`]
  }
  return drawing({ ...said, ...placesFile(finding, 'karta'), native: null }, (size) =>
    map(rows, {
      id: `map-${size}`,
      size,
      ...said,
      alt: `Karta över kommunerna ${period}. ${text}.`,
      ...valueUnit(indicator),
      direction: indicator.direction,
      lansdelar: lansdelar.map(({ code, short_name }) => ({ code, label: short_name })),
      boundaries,
      against: referencePhrase[view.against]
    })
  )
}
