import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import { formatPeriod } from '../../format/period.ts'
import { isWindow } from '../../schema/period.ts'
import { isPublished } from '../../schema/registers/indicator.ts'
import { answersNoun, countPhrase } from './counts.ts'
import { capitalise, list } from './sentence.ts'
import { division, isDivided, whole, wholeFirst } from '../county/county.ts'

type Described = Pick<
  IndicatorRow,
  | 'citation'
  | 'key_name'
  | 'source_key'
  | 'retrieved'
  | 'weight'
  | 'base'
  | 'measure'
  | 'source_kind'
  | 'rounding'
  | 'counted'
>

/** Where the figures come from, for the foot of a chart. */
export function sourceNote({ citation, key_name, source_key, retrieved }: Described): string {
  const key = key_name && source_key ? `, ${key_name} ${source_key}` : ''
  return `${citation}${key}${retrieved ? `, hämtat ${retrieved}` : ''}.`
}

/** Which places' values are the source's own, and not made of those of their kommuner. */
interface Published {
  county: boolean
  lansdelar: 'all' | 'some' | 'none'
}

/** How länsdelar and county came about; null for figures that cannot be pooled. */
export function poolingNote(indicator: Described, { county, lansdelar }: Published): string {
  const { weight, rounding } = indicator
  const all = capitalise(division.all)
  if (!isDivided && county) return `${wholeFirst}s värde är källans eget.`
  if (isDivided && lansdelar === 'all') {
    return `${all}s ${county ? `och ${whole}s ` : ''}värden är källans egna.`
  }
  if (weight === null) return 'Värdet kan inte vägas samman och visas därför bara per kommun.'
  const of = lansdelar === 'some' ? `${capitalise(division.many)} som källan inte ger` : all
  const [pooled, sum, counted, computed] = isDivided
    ? [county ? of : `${of} och ${whole}`, 'summor', 'räknade', 'beräknade']
    : [`${wholeFirst}s värde`, 'summan', 'räknat', 'beräknat']
  if (weight === 'sum') return `${pooled} är ${sum} av kommunernas antal.`
  if (weight === 'answers')
    return `${pooled} är ${counted} på alla ${answersNoun(indicator)} tillsammans.`
  if (weight === 'calls' || rounding !== null)
    return `${pooled} är ${counted} på alla kallelser tillsammans.`
  const population = weight.replace(/^population (\d+)-(\d+)$/, 'invånare $1–$2 år')
  return `${pooled} är ${computed} av kommunernas värden, vägda med antalet ${population}.`
}

/** Why there are intervals, or why there are none. */
export function intervalNote(
  indicator: Described & Partial<Pick<IndicatorRow, 'effects'>>
): string {
  const { base, measure, weight, rounding, effects = [] } = indicator
  if (isPublished(indicator)) {
    const number = `antal ${answersNoun(indicator)}`
    return `Intervallen är 95-procentiga och räknade på det ${number} som källan anger. Ett värde utan ${number} har inget intervall och prövas inte.`
  }
  if (weight === 'answers') {
    const note =
      'Intervallen är 95-procentiga. De är räknade på ett avrundat antal svar, för att ingen elev ska kunna pekas ut.'
    if (effects.length === 0) return note
    const years = list(effects.map(({ period }) => period))
    return `${note} Svaren från ${years} är viktade, och intervallen räknade på så många svar som vikterna gör dem till.`
  }
  if (weight === 'calls' || (base && rounding !== null)) return 'Intervallen är 95-procentiga.'
  if (base) {
    return 'Intervallen är 95-procentiga. Antalen bakom dem är beräknade av kvot och befolkning och därför ungefärliga.'
  }
  const what = measure === 'count' ? 'Antalet är räknat, inte ett urval' : 'Källan ger inga antal'
  return `${what}, så värdena saknar osäkerhetsintervall och skillnader prövas inte.`
}

/** What it means that years are taken together, below charts and tables; empty for other periods. */
export function togetherNote(period: string): string {
  if (!isWindow(period)) return ''
  return `Tre år tillsammans: antalen för ${formatPeriod(period)} är lagda ihop och delade med de tre årens invånare. Värdet är alltså ett genomsnitt per år. Samma barn kan räknas i flera av åren, så intervallet görs inte smalare än för ett enda år.`
}

/** Where the figures of several indicators come from, each source once. */
export function sourcesNote(indicators: Pick<IndicatorRow, 'citation'>[]): string {
  return joinedSources([
    ...new Set(indicators.map(({ citation }) => `${citation.replace(/\.$/, '')}.`))
  ])
}

/** How much a place's value rests on: "Länet 2023: cirka 7 150 svar." Empty where that is not known. */
export function basisNote(
  indicator: Parameters<typeof countPhrase>[0],
  row: (Parameters<typeof countPhrase>[1] & { sentence_name: string; period: string }) | null
): string {
  const count = row && countPhrase(indicator, row)
  return count ? `${capitalise(row.sentence_name)} ${formatPeriod(row.period)}: ${count}.` : ''
}

/** Sources, each as a sentence of its own, said to be sources once: "Källor: Liv & hälsa ung. Kolada (RKA)." */
export function joinedSources(sentences: string[]): string {
  if (sentences.length < 2) return sentences.join('')
  return `Källor: ${sentences.map((sentence) => sentence.replace(/^Källa: /, '')).join(' ')}`
}
