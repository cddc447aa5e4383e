import { difference, type DifferenceRow } from '../charts/difference/chart.ts'
import { areaColor } from '../charts/parts/palette.ts'
import { figure } from '../export/figure.ts'
import { observedFile } from '../export/observed.ts'
import { drawFitting } from '../export/slide-choice.ts'
import { absenceText } from '../format/absence.ts'
import {
  differenceGuide,
  differenceHeadline,
  differenceUnit,
  placeTip
} from '../text/comparison/compared.ts'
import { chancePoints } from '../text/parts/chance.ts'
import { estimateText } from '../text/comparison/estimate.ts'
import { toldPlaces } from '../text/comparison/row-choice.ts'
import { thanOf, type Compared, type ComparedPlace } from '../text/comparison/rug.ts'
import { testedWords } from '../text/comparison/verdict.ts'
import { valueOrBoundText, valueUnit } from '../text/parts/bound.ts'
import { sourceNote } from '../text/parts/notes.ts'
import { list } from '../text/parts/sentence.ts'
import type { Setting } from './compare-setting.ts'
import { toldOf } from './compared.ts'
import { differenceSigns } from './signs.ts'

/** The places of one indicator against the rest of the county, riket, or the first of those that are chosen. */
export function differenceFigure(row: Compared, codes: string[], { view }: Setting) {
  const { indicator } = row
  const places = row.places.filter(({ row: place }) => codes.includes(place.area))
  const first = places.find(({ judgement }) => judgement.comparison)?.judgement.comparison ?? null
  const than = list([...new Set(places.map((place) => thanOf(place, view.against)))])
  const text = differenceHeadline(places, view.against)
  const toRow = (beside: ComparedPlace): DifferenceRow => {
    const { row: place, judgement } = beside
    const { comparison, verdict } = judgement
    const value = valueOrBoundText(place, indicator)
    const why =
      value === null
        ? absenceText(place, valueUnit(indicator))
        : testedWords([place], 'untested', indicator.direction)
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
      tip: placeTip(indicator, place, judgement, thanOf(beside, view.against))
    }
  }
  const year = places[0]?.row.period ?? ''
  const said = {
    headline: text,
    subtitle: `${indicator.title} ${year}. ${differenceUnit(first, than)}`,
    foot: [sourceNote(indicator)],
    ...toldOf(row),
    summary: [`${text}.`],
    signs: differenceSigns(places.map(toRow)),
    guide: [...differenceGuide(than), ...chancePoints([indicator])]
  }
  const { sex, grade } = view
  const file = {
    ...said,
    name: [indicator.title, 'skillnader', year],
    ...observedFile(() =>
      places.map(({ row: place, judgement: { verdict } }) => {
        return { ...place, sex, grade, indicator, verdict }
      })
    ),
    native: null
  }
  return figure('difference', file, (size) =>
    drawFitting(
      places,
      size,
      () => toldPlaces(places),
      (shown, key) =>
        difference(shown.map(toRow), {
          id: `difference-${indicator.id}`,
          // It stands in the narrow column beside the time series.
          size: size === 'wide' ? 'narrow' : size,
          ...said,
          key,
          alt: `${text}.`,
          kind: first?.kind ?? 'difference',
          sides: ['lägre', 'högre']
        })
    )
  )
}
