import { absenceText } from '../../format/absence.ts'
import { doubtfulWords } from '../../format/doubt.ts'
import { formatValue } from '../../format/number.ts'
import type { Funnel, FunnelPosition } from '../../stats/chance/funnel.ts'
import { isDoubtful } from '../../schema/doubt.ts'
import { isWindow } from '../../schema/period.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import { chartUnit } from '../parts/bound.ts'
import { answersNoun } from '../parts/counts.ts'
import { doubtPoints } from '../parts/doubt.ts'
import { capitalise, list } from '../parts/sentence.ts'
import type { Finding } from './finding.ts'
import { hueShows, whole } from '../county/county.ts'

type Place = Finding['places'][number]

/** A place in the funnel: where it lies, and its value drawn towards the county's, in the indicator's unit. */
export interface SeenPlace extends Place {
  value: number
  /** How many persons or answers the value is of. */
  n: number
  position: FunnelPosition
  shrunken: number
}

/** What a funnel shows of the kommuner of a view. */
export interface FunnelFinding {
  finding: Finding
  /** Null where there is none: too few kommuner have values, or the county has none. */
  funnel: Funnel | null
  seen: SeenPlace[]
  /** Those that have no place in it. */
  absent: Place[]
}

export const positionWords: Record<FunnelPosition, string> = {
  within: 'inom gränserna',
  'above-inner': 'över den inre gränsen',
  'below-inner': 'under den inre gränsen',
  'above-outer': 'över den yttre gränsen',
  'below-outer': 'under den yttre gränsen'
}

export const shrunkenHeading = 'Utjämnad skattning'

/** What the values are of: "Invånare 0–19 år", "Svar", "Kallelser"; of years together "Invånare 0–19 år, summerade över åren". */
export function sizesHeading(
  indicator: Pick<IndicatorRow, 'weight' | 'base' | 'counted'>,
  period = ''
): string {
  if (indicator.weight === 'calls') return 'Kallelser'
  const population = /^population (\d+)-(\d+)$/.exec(indicator.base ?? '')
  const over = isWindow(period) ? ', summerade över åren' : ''
  if (population) return `Invånare ${population[1]}–${population[2]} år${over}`
  return capitalise(answersNoun(indicator))
}

/** Which kommuner lie beyond the outer limits, or else beyond the inner ones: where they lie, and no verdict. */
export function funnelHeadline({ finding, funnel, seen, absent }: FunnelFinding): string {
  if (!funnel) {
    const isCounty = finding.county?.value != null
    return `Inget trattdiagram: ${isCounty ? 'för få kommuner har värden' : `${whole} har inget värde`}`
  }
  const of = (position: FunnelPosition) =>
    seen.filter((place) => place.position === position).map(({ row }) => row.name)
  const told = (limit: 'inner' | 'outer', words: string) => {
    const [above, below] = [of(`above-${limit}`), of(`below-${limit}`)]
    if (above.length > 0) {
      const others = below.length > 0 ? `, ${list(below)} under` : ''
      return `${list(above)} ligger över trattens ${words}${others}`
    }
    return below.length > 0 ? `${list(below)} ligger under trattens ${words}` : null
  }
  const which = absent.length > 0 ? 'Alla kommuner med värden' : 'Alla kommuner'
  return (
    told('outer', 'yttre gräns') ??
    told('inner', 'inre gräns') ??
    `${which} ligger innanför trattens gränser`
  )
}

/** Which kommuner are not in the funnel, and why each is not; empty where all are, and where there is no funnel. */
export function absentSentence({ finding, funnel, absent }: FunnelFinding): string {
  if (!funnel || absent.length === 0) return ''
  const unit = chartUnit(finding.indicator)
  const told = absent.map(({ row }) => {
    if (isDoubtful(row)) return `${row.name} (${doubtfulWords})`
    return `${row.name} (${row.value === null ? absenceText(row, unit) : 'antal saknas'})`
  })
  return `Inte i diagrammet: ${list(told)}.`
}

/** What the limits mean, and what they do not: below the drawing. */
export const funnelKey =
  'Streckade linjer: gränser för 95\u00a0%. Heldragna: för 99,8\u00a0%. Att ligga utanför är inget omdöme.'

/** How to read the funnel, one point each. */
export function funnelGuide({ finding, funnel, absent }: FunnelFinding): string[] {
  const { indicator, county } = finding
  const sizes = sizesHeading(indicator).toLocaleLowerCase('sv')
  const target = county?.value == null ? '' : ` (${formatValue(county.value, indicator)})`
  return [
    `Varje punkt är en kommun. Höjden är värdet, och ju längre åt höger punkten står, desto fler ${sizes} är det räknat på.${hueShows()}`,
    `Linjen i mitten är ${whole}s värde${target}. Tratten omkring den visar var kommuner av en viss storlek brukar hamna: de inre gränserna är satta för 95\u00a0% av dem och de yttre för 99,8\u00a0%. I en liten kommun kan slumpen flytta värdet mycket, så där är tratten bred.`,
    `Gränserna räknar med slumpen, på samma sätt som intervallen, och med att kommuner skiljer sig åt också utan slump. ${betweenSentence(funnel)}`,
    `En kommun utanför tratten skiljer sig mer än kommuner brukar göra, och är värd en närmare titt. Det är inget omdöme: vad som är säkerställt prövas för sig mot övriga ${whole} och står i rangordningen. En kommun kan ligga innanför och ändå ha en säkerställd skillnad, eller utanför utan att ha det.`,
    `${shrunkenHeading} i tabellen är kommunens värde draget mot ${whole}s, mer ju färre ${sizes} det är räknat på. Det är en försiktig gissning om vad som varar och inte det som mättes. Den visas bara här.`,
    ...doubtPoints(absent.map(({ row }) => row))
  ]
}

function betweenSentence(funnel: Funnel | null): string {
  if (!funnel || funnel.between > 0) {
    return 'Hur mycket är uppskattat ur kommunerna i diagrammet, där de som ligger längst ut inte får vidga tratten. De är få, så gränserna är ungefärliga, och hellre för snäva än för vida: omkring en av tio kan hamna utanför de inre utan särskild orsak (Spiegelhalter 2005, additiv modell).'
  }
  return 'Här skiljer de sig inte mer än slumpen ger, så gränserna visar slumpen ensam (Spiegelhalter 2005).'
}
