import { hasCounts, isProtected, isPublished } from '../../schema/registers/indicator.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import type { Status } from '../../schema/observation.ts'
import { isWindow } from '../../schema/period.ts'
import type { Breakdown } from './breakdown.ts'
import { boundPoints, hidingRule } from './hidden.ts'
import { startPoint } from '../parts/axis-start.ts'
import { doubtPoints } from '../parts/doubt.ts'
import type { Finding } from './finding.ts'
import { comparatorPhrase } from '../parts/labels.ts'
import { hueShows, pooledWhose, wholeFirst } from '../county/county.ts'

/** Of many places, none of which is chosen. */
export const greyGuide = `${wholeFirst} är framhävt och kommunerna är grå, eftersom tolv färger inte går att hålla isär. Välj en eller några kommuner, eller peka på ett namn, för att lyfta fram dem.`

/** Who draws a chart: the page, or a presentation program, which has no bands, crosses or dots. */
export type DrawnBy = 'page' | 'program'

/** How to read the trend chart, one point each. */
export function trendGuide(
  indicator: IndicatorRow,
  rows: { status: Status; period: string }[],
  start = 0,
  by: DrawnBy = 'page'
): string[] {
  const { weight, break_before } = indicator
  const rule = hidingRule(indicator)
  const isHiding = isProtected(indicator)
  const isTogether = rows.some(({ period }) => isWindow(period))
  return [
    `Varje linje är en plats och varje punkt ${isTogether ? 'tre år tillsammans, ritad i mitten av dem' : 'ett år'}. Platsens namn står där linjen slutar.`,
    ...(isTogether
      ? [
          'Punkter bredvid varandra delar två av sina tre år. Därför jämnas linjen ut, och ingen trend eller förändring prövas.'
        ]
      : []),
    ...startPoint(start),
    'Där linjen bryts saknas värdet. Inget är beräknat i luckan.',
    ...(isHiding && by === 'page'
      ? [
          `Ett kryss nederst betyder att värdet inte visas, för att skydda barnen${rule ? `: ${rule}` : ''}.`
        ]
      : []),
    ...(isPublished(indicator) && by === 'page'
      ? ['Ett kryss nederst betyder att källan har dolt värdet.']
      : []),
    ...boundPoints(indicator),
    ...doubtPoints(rows),
    ...(weight && !isHiding
      ? [`En ofylld punkt betyder att någon kommun saknas i ${pooledWhose} värde.`]
      : []),
    ...(hasCounts(indicator)
      ? [
          by === 'page'
            ? 'Det skuggade fältet är ett 95-procentigt intervall: så mycket kan värdet bero på slumpen. Ju mindre plats, desto bredare fält.'
            : 'Strecket genom en punkt är ett 95-procentigt intervall: så mycket kan värdet bero på slumpen. Ju mindre plats, desto längre streck.'
        ]
      : []),
    ...(break_before
      ? [`Serien börjar ${break_before}. Äldre värden är räknade på annat sätt.`]
      : []),
    'De numrerade märkena överst är besluten bredvid diagrammet, i tidsordning. Ett band är ett beslut där bara halvåret är känt.'
  ]
}

/** How to read the ranking of the kommuner, one point each. */
export function rankingGuide({ indicator, view, places }: Finding, by: DrawnBy = 'page'): string[] {
  const { direction, measure } = indicator
  const against = comparatorPhrase[view.against]
  const small = 'I en liten kommun kan ett enda barn flytta värdet mycket.'
  const doubts = doubtPoints(places.map(({ row }) => row))
  if (!hasCounts(indicator)) {
    return [
      `Kommunerna står i ordning efter sitt värde.${hueShows()}`,
      'Källan ger inga antal, så det går inte att säga om en skillnad är större än vad slumpen kan förklara.',
      ...boundPoints(indicator),
      ...doubts,
      ...(measure === 'count' ? [] : [small])
    ]
  }
  const meaning = direction === 'neutral' ? '' : ' Blå är bättre och orange sämre.'
  return [
    by === 'page'
      ? `Punkten är kommunens värde och stapeln bakom den ett 95-procentigt intervall.${hueShows()}`
      : `Stapeln är kommunens värde och strecket ett 95-procentigt intervall.${hueShows()}`,
    `▲ betyder säkert högre och ▼ säkert lägre än ${against}.${meaning} Utan märke är skillnaden inte säkerställd.`,
    ...(indicator.weight === 'answers'
      ? [
          'En stjärna i tabellen betyder: tolka med försiktighet. Svaren är färre än 30 eller svarsfrekvensen under 60 %.'
        ]
      : []),
    ...boundPoints(indicator),
    ...doubts,
    `${small} Därför är intervallet brett där.`,
    'Eftersom många skillnader prövas tillsammans är kravet skärpt: högst 5 % av märkena väntas vara falska, och en del verkliga skillnader missas.'
  ]
}

/** How to read the breakdown by sex and school year, one point each. */
export function breakdownGuide({ indicator, contrasts }: Breakdown): string[] {
  const { measure, weight } = indicator
  const rule = hidingRule(indicator)
  const tested = contrasts.filter(({ verdict }) => verdict !== 'untested').length
  const school = contrasts.some(({ girls }) => girls.grade !== 'alla')
  return [
    `Varje rad är en ${school ? 'årskurs' : 'plats'}. Cirkeln är flickornas värde, romben är pojkarnas och strecket mellan dem är skillnaden.`,
    ...(hasCounts(indicator)
      ? [
          'Fältet bakom punkten är ett 95-procentigt intervall: så mycket kan värdet bero på slumpen.',
          'Säkerställd betyder att skillnaden är större än vad slumpen rimligen ger.'
        ]
      : [
          'Värdena saknar intervall, så det går inte att säga om skillnaden är större än vad slumpen kan förklara.'
        ]),
    ...(tested > 0
      ? [
          'Eftersom många skillnader prövas tillsammans är kravet skärpt: högst 5 % av dem som kallas säkerställda väntas vara falska, och en del verkliga skillnader missas.'
        ]
      : []),
    ...(measure === 'rate' ? ['Skillnaden är det högre värdet delat med det lägre.'] : []),
    ...(weight === 'answers' && !isPublished(indicator)
      ? [
          '”Alla” i tabellen räknar också elever som svarat annat eller inget om sitt kön. De visas aldrig för sig.'
        ]
      : []),
    ...boundPoints(indicator),
    ...doubtPoints(contrasts.flatMap(({ girls, boys }) => [girls, boys])),
    ...(rule ? [`Det som inte visas är dolt för att skydda barnen: ${rule}.`] : []),
    `Det kön${school ? ' eller den årskurs' : ''} som väljs i filtret framhävs. Inga rader tas bort.`
  ]
}
