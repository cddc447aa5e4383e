import { funnelPlot } from '../charts/funnel/chart.ts'
import type { FunnelRow } from '../charts/funnel/row.ts'
import { figure, type ChartFile, type FileCell } from '../export/figure.ts'
import type { IndicatorFigures } from '../queries/indicator/indicator-figures.ts'
import { isDoubtful, sureValue } from '../schema/doubt.ts'
import {
  deviation,
  funnelLimits,
  funnelOf,
  INNER,
  OUTER,
  positionOf,
  shrunkenShare
} from '../stats/chance/funnel.ts'
import { tested } from '../stats/tested.ts'
import type { Finding } from '../text/indicator/finding.ts'
import { computedNote } from '../text/indicator/standard.ts'
import {
  absentSentence,
  funnelGuide,
  funnelHeadline,
  funnelKey,
  positionWords,
  shrunkenHeading,
  sizesHeading,
  type FunnelFinding
} from '../text/indicator/funnel.ts'
import { lansdelThenNote } from '../text/parts/breaks.ts'
import { sourceNote } from '../text/parts/notes.ts'
import { periodPhrase } from '../text/parts/period.ts'
import { unitAlone } from '../text/parts/value.ts'
import { judgedRows, measured, placesFile, restsOn, toldOf, unitOf } from './indicator-words.ts'
import { lansdelColors } from './signs.ts'

/** The kommuner of a view in the funnel around the county's value. */
export function funnelFinding(finding: Finding): FunnelFinding {
  const { indicator, view, county, places } = finding
  const { measure, per } = indicator
  const sized = places.flatMap((place) => {
    const { value, denominator: n } = place.row
    if (value === null || !n || isDoubtful(place.row)) return []
    return [{ ...place, value, n, share: { events: (value / per) * n, n } }]
  })
  const absent = places.filter(({ row }) => sized.every((place) => place.row !== row))
  const target = county && sureValue(county)
  const isCounted = measure === 'rate' || measure === 'percent'
  const shares = sized.map(({ share }) => share)
  const funnel =
    county && target !== null && isCounted
      ? funnelOf(
          measure,
          target / per,
          tested(indicator, county, { ...view, period: county.period }).design,
          shares
        )
      : null
  if (!funnel) return { finding, funnel, seen: [], absent: places }
  const seen = sized.map(({ share, ...place }) => {
    const position = positionOf(deviation(funnel, share))
    return { ...place, position, shrunken: shrunkenShare(funnel, share) * per }
  })
  return { finding, funnel, seen, absent }
}

/** The kommuner by size, within the limits that kommuner of their size usually keep to. */
export function funnelFigure(found: FunnelFinding, figures: IndicatorFigures) {
  const { finding, funnel } = found
  const { indicator, view, county } = finding
  const { per } = indicator
  const text = funnelHeadline(found)
  const period = periodPhrase(view.year, indicator)
  const absent = absentSentence(found)
  const said = {
    ...toldOf(finding, funnelGuide(found)),
    headline: text,
    subtitle: `${indicator.title}. ${measured(finding)}, ${period}.`,
    foot: [
      computedNote(finding),
      lansdelThenNote(indicator, view.year),
      restsOn(finding),
      sourceNote(indicator)
    ].filter(Boolean),
    summary: [`${text}.`, absent].filter(Boolean),
    colors: lansdelColors(figures.places)
  }
  const limits = (z: number) => (n: number) => {
    const { lower, upper } = funnel ? funnelLimits(funnel, n, z) : { lower: 0, upper: 0 }
    return { lower: lower * per, upper: upper * per }
  }
  const rows = rowsOf(found, figures)
  const file = { ...said, ...placesFile(finding, 'tratt'), ...funnelFile(found), native: null }
  return figure('funnel', file, (size) =>
    funnelPlot(rows, {
      id: `funnel-${size}`,
      size,
      ...said,
      key: funnel ? [[funnelKey, absent].filter(Boolean).join(' ')] : [],
      ...unitOf(indicator),
      alt: `Trattdiagram över kommunerna ${period}. ${text}.`,
      target: { label: county?.label ?? '', value: county?.value ?? 0 },
      limits: [
        { label: '95\u00a0%', dashed: true, at: limits(INNER) },
        { label: '99,8\u00a0%', dashed: false, at: limits(OUTER) }
      ],
      sizes: sizesHeading(indicator, view.year),
      values: unitAlone(indicator),
      focus: focusOf(found)
    })
  )
}

function rowsOf({ finding, seen }: FunnelFinding, figures: IndicatorFigures): FunnelRow[] {
  const told = new Map(judgedRows(finding, figures).map((row) => [row.area, row]))
  return seen.map(({ row, value, n, position }) => {
    const { area, type, lansdel, label } = row
    const outside = position !== 'within'
    const where = `Trattdiagram: ${positionWords[position]}`
    const tip = [...(told.get(area)?.tip ?? []), where]
    return { area, type, lansdel, label, n, value, outside, tip }
  })
}

/** The kommuner in focus, those of a länsdel in focus too. */
function focusOf({ finding: { view }, seen }: FunnelFinding): string[] {
  const isChosen = ({ area, lansdel }: { area: string; lansdel: string | null }) =>
    view.areas.includes(area) || (lansdel !== null && view.areas.includes(lansdel))
  return seen.flatMap(({ row }) => (isChosen(row) ? [row.area] : []))
}

/** What the file of the funnel has beside the values that all files of places have. */
function funnelFile(found: FunnelFinding): Pick<ChartFile, 'table' | 'about'> {
  const { finding, seen } = found
  const { indicator, view, places } = finding
  const common = placesFile(finding, 'tratt')
  const own = places.map(({ row }): FileCell[] => {
    const place = seen.find(({ row: { area } }) => area === row.area)
    if (!place) return [null, '', null]
    const { n, position, shrunken } = place
    const estimate = { number: shrunken, decimals: indicator.decimals }
    return [{ number: n, decimals: 0 }, positionWords[position], estimate]
  })
  return {
    table: () => {
      const { headings, rows } = common.table()
      return {
        headings: [
          ...headings,
          sizesHeading(indicator, view.year),
          'I trattdiagrammet',
          shrunkenHeading
        ],
        rows: rows.map((row, i) => [...row, ...(own[i] ?? [])])
      }
    },
    about: () => [...common.about(), ['Trattdiagrammet', funnelGuide(found).join(' ')]]
  }
}
