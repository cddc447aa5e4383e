import { formatDate } from '../../format/date.ts'
import { formatValue } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import type { DecisionRow } from '../../queries/decision/decisions.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import type { TrendRow } from '../../queries/trend.ts'
import { isLocal } from '../../schema/registers/decision.ts'
import { besideSentence } from './beside.ts'
import { valueOrBoundText } from '../parts/bound.ts'
import { changeWords } from '../parts/change.ts'
import { capitalise, list } from '../parts/sentence.ts'
import { beforeAfterDecisions, type BeforeAfterRow, type GroupSeries } from './before-after.ts'
import { division, whole } from '../county/county.ts'

/** What the measurements say: "Före: 7,9 (2022). Efter: 8,3 (2024): ökat, sämre", or on which side there is none. */
export function beforeAfterSentence(row: BeforeAfterRow): string {
  return [valuesSentence(row), boundedSentence(row), restSentence(row)].filter(Boolean).join(' ')
}

function restSentence({ indicator, before, after, beside }: BeforeAfterRow): string {
  if (!beside || !before || !after) return ''
  return besideSentence(indicator, beside, [before.period, after.period])
}

/** Why the two are not compared. */
function brokenWords({ indicator, before, after }: BeforeAfterRow): string {
  const isBetween = (first: string) => before!.period < first && first <= after!.period
  const isMeasured = indicator.break_before !== null && isBetween(indicator.break_before)
  return isMeasured
    ? 'mätt på olika sätt och därför inte jämfört'
    : `${division.theOne} hade andra kommuner och är därför inte jämförd`
}

/** "Under 25 % (2023) visas inte exakt och jämförs inte."; empty without any. */
function boundedSentence({ indicator, bounded }: BeforeAfterRow): string {
  if (bounded.length === 0) return ''
  const words = bounded.map((row) => {
    return `${valueOrBoundText(row, indicator)} (${formatPeriod(row.period)})`
  })
  return `${capitalise(list(words))} visas inte exakt och jämförs inte.`
}

function valuesSentence(row: BeforeAfterRow): string {
  const { indicator, before, firstAfter, after, broken, change } = row
  const exact = row.bounded.length > 0 ? 'exakt ' : ''
  if (!before && !after) return `Det finns ingen ${exact}mätning vare sig före eller efter.`
  if (!before) return `Det finns ingen ${exact}mätning före. Senast: ${told(indicator, after)}.`
  if (!after) return `Senast före: ${told(indicator, before)}. Ingen ${exact}mätning efter ännu.`
  const words = broken ? brokenWords(row) : changeWords(change.verdict, indicator.direction)
  const isOne = !firstAfter || firstAfter.period === after.period
  const later = `${isOne ? '' : `${told(indicator, firstAfter)}, senast `}${told(indicator, after)}`
  return `Före: ${told(indicator, before)}. Efter: ${later}: ${words}.`
}

/**
 * What the measurements of a place say of several decisions: one sentence for all that wait for a measurement after
 * them and share the last one before them, and one for each of the others, by its id.
 */
export function beforeAfterSentences(
  indicator: IndicatorRow,
  series: GroupSeries,
  decisions: DecisionRow[]
): { own: Map<string, string>; rest: string | null } {
  const { timeSeries } = series
  const rows = beforeAfterDecisions(indicator, series, decisions)
  const waiting = rows.flatMap((row) =>
    row.before && !row.after ? [{ ...row, last: row.before }] : []
  )
  const latest = waiting.toSorted((a, b) => (a.last.period < b.last.period ? -1 : 1)).at(-1)
  const last = latest?.last
  const bounded = latest ? boundedSentence(latest) : ''
  const own = new Map<string, string>()
  for (const [i, row] of rows.entries()) {
    // What was measured in the year of one decision may be the last before another.
    const isTogether = !row.after && row.before?.period === last?.period
    if (isTogether && boundedSentence(row) === bounded) continue
    own.set(decisions[i]?.id ?? '', `${timeSeries[0]?.name ?? ''}. ${beforeAfterSentence(row)}`)
  }
  if (!last) return { own, rest: null }
  const which = own.size > 0 ? 'de andra besluten' : 'besluten'
  const value = `${last.name}, ${told(indicator, last)}`
  const exact = bounded ? 'exakta ' : ''
  const rest = `Senaste ${exact}mätningen före ${which}: ${value}. Ingen finns efter dem ännu.`
  return { own, rest: [rest, bounded].filter(Boolean).join(' ') }
}

/** What the numbers cannot say of a decision; a local one leaves places of the county, whose code is given, that it is not for. */
export function limitsOf(
  decision: Pick<DecisionRow, 'date' | 'areas'>,
  rows: BeforeAfterRow[],
  county: string
): string[] {
  const both = rows.filter(({ answer, before, after }) => !answer && before && after)
  const compared = new Set(both.map(({ indicator }) => indicator.id)).size
  const when = formatDate(decision.date)
  return [
    `Att ett värde ändrats efter ett beslut betyder inte att beslutet är orsaken. Mycket annat händer samtidigt${aroundWords(decision, rows, county)}`,
    compared === 0
      ? `Ännu finns ingen mätning som helt ligger efter ${when}, så siffrorna visar läget när beslutet togs.`
      : `${compared === 1 ? 'En indikator' : `${compared} indikatorer`} har en mätning som helt ligger efter ${when}. Förändringarna är prövade tillsammans, så att slumpen sällan tas för en förändring.`,
    'Det som mättes det år då beslutet togs räknas varken som före eller efter. Ett beslut behöver också tid innan det kan märkas hos barn och unga.',
    ...(rows.some(({ answer }) => answer)
      ? [
          'Där beslutet pekats ut som svar på ett fynd en annan dag än det togs räknas från den dagen.'
        ]
      : [])
  ]
}

/** What stands beside a decision: the rest of the county, of what has been measured after a local one. */
function aroundWords(
  decision: Pick<DecisionRow, 'areas'>,
  rows: BeforeAfterRow[],
  county: string
): string {
  if (!isLocal(decision, county)) {
    return ', och det finns ingen grupp att jämföra med som beslutet inte gäller.'
  }
  return rows.some(({ beside }) => beside)
    ? `. Därför står resten av ${whole}, som beslutet inte gäller, bredvid där det går att jämföra. Inte heller skillnaden mellan förändringarna visar vad beslutet har lett till.`
    : `, och hur det har gått i resten av ${whole}, som beslutet inte gäller, går ännu inte att ställa bredvid.`
}

function told(indicator: IndicatorRow, row: TrendRow | null): string {
  return row ? `${formatValue(row.value ?? 0, indicator)} (${formatPeriod(row.period)})` : ''
}
