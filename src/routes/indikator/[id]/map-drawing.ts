import { map } from '$lib/charts/map.ts'
import type { ChartSize } from '$lib/charts/size.ts'
import type { IndicatorFigures } from '$lib/queries/indicator-figures.ts'
import type { Area } from '$lib/schema/area.ts'
import type { Boundaries } from '$lib/schema/boundary.ts'
import type { Finding } from '$lib/text/finding.ts'
import { referencePhrase } from '$lib/text/labels.ts'
import { mapHeadline } from '$lib/text/map.ts'
import { sourceNote } from '$lib/text/notes.ts'
import { periodPhrase } from '$lib/text/period.ts'
import { judgedRows, measured } from './drawings.ts'

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
  return (size: ChartSize) =>
    map(rows, {
      id: `map-${size}`,
      size,
      headline: text,
      subtitle: `${indicator.title}. ${measured(finding)}, ${period}.`,
      foot: [sourceNote(indicator)],
      alt: `Karta över kommunerna ${period}. ${text}.`,
      example: indicator.source_kind === 'example',
      decimals: indicator.decimals,
      percent: indicator.measure === 'percent',
      direction: indicator.direction,
      lansdelar: lansdelar.map(({ code, short_name }) => ({ code, label: short_name })),
      boundaries,
      against: referencePhrase[view.against]
    })
}
