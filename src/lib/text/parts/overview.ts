import { formatValue } from '../../format/number.ts'
import type { OverviewRow } from '../../queries/overview.ts'
import { boundOf } from '../../schema/bound.ts'
import { sureValue } from '../../schema/doubt.ts'
import { judge, type Judgement } from '../../stats/judgement.ts'
import { valueOrBoundText } from './bound.ts'
import { toneOf, type Tone } from './tone.ts'
import { testingNote } from './testing.ts'
import { tested as withDesign } from '../../stats/tested.ts'
import { capitalise } from './sentence.ts'
import { division, no, whole } from '../county/county.ts'

/** What stands out among the länsdelar, in words and as a verdict to colour by. */
export interface StandsOut {
  text: string
  verdict: 'better' | 'worse' | 'differs' | 'none'
  /** ▲ or ▼, for the eye. */
  shape: string
}

/** An indicator of the overview with its words. */
export interface DescribedRow extends OverviewRow {
  standsOut: StandsOut
  /** The county's latest value, and its year. */
  countyText: string
  yearText: string
  /** The county's sure trend since its first comparable year: "↘ minskat sedan 2014"; empty without any. */
  trendText: string
  trendTone: Tone
}

/** What of it a list needs. */
export type ListedRow = Omit<DescribedRow, 'lansdelar' | 'county' | 'riket' | 'trend'>

export interface Overview {
  rows: DescribedRow[]
  /** How many comparisons the page makes, and what they come to. */
  note: string
}

/** Every indicator with the verdicts on its länsdelar. */
export function describeOverview(rows: OverviewRow[]): Overview {
  const all = rows.flatMap(({ indicator, lansdelar }) =>
    lansdelar.map((row) => {
      const group = { sex: 'alla', grade: 'alla', period: row.period } as const
      return { ...withDesign(indicator, row, group), measure: indicator.measure }
    })
  )
  const judgements = judge(all, 'ovriga')
  let next = 0
  return {
    rows: rows.map((row) => {
      const own = judgements.slice(next, (next += row.lansdelar.length))
      return {
        ...row,
        standsOut: standsOut(row, own),
        countyText: countyText(row),
        yearText: yearText(row),
        ...trendOf(row)
      }
    }),
    note: testingNote(judgements, { one: 'skillnad', many: 'skillnader' })
  }
}

function standsOut(row: OverviewRow, judgements: Judgement[]): StandsOut {
  const { indicator, lansdelar, riket } = row
  const inRiket = riket && valueOrBoundText(riket, indicator)
  if (inRiket && indicator.measure !== 'count') return plain(`Riket: ${inRiket}`)
  if (lansdelar.length === 0) return plain('Visas bara per kommun')
  if (judgements.every(({ verdict }) => verdict === 'untested')) return range(row)
  const [surest] = judgements
    .flatMap(({ verdict, comparison }, i) => {
      const place = lansdelar[i]
      const differs = verdict === 'higher' || verdict === 'lower'
      return differs && comparison && place ? [{ verdict, p: comparison.p, place }] : []
    })
    .sort((a, b) => a.p - b.p)
  if (!surest || surest.place.value === null)
    return plain(`${capitalise(no)} ${division.one} skiljer sig säkert`)
  const { verdict, place } = surest
  const value = formatValue(place.value ?? 0, indicator)
  const word = verdict === 'higher' ? 'högre' : 'lägre'
  const { direction } = indicator
  return {
    text: `${place.name}: ${value}, ${word} än övriga ${whole}`,
    verdict: direction === 'neutral' ? 'differs' : verdict === direction ? 'better' : 'worse',
    shape: verdict === 'higher' ? '▲' : '▼'
  }
}

function trendOf({ indicator, trend }: OverviewRow): Pick<DescribedRow, 'trendText' | 'trendTone'> {
  const verdict = trend?.judged ?? 'untested'
  const isSure = verdict === 'higher' || verdict === 'lower'
  if (!trend || !isSure) return { trendText: '', trendTone: 'none' }
  const [word, arrow] = verdict === 'higher' ? ['ökat', '↗'] : ['minskat', '↘']
  const trendText = `${arrow}\u00a0${word} sedan ${trend.against}`
  return { trendText, trendTone: toneOf(verdict, indicator.direction) }
}

/** Without counts nothing can be tested: only what the values are. */
function range({ indicator, lansdelar }: OverviewRow): StandsOut {
  if (lansdelar.some(boundOf)) return plain('Visas delvis som under eller över en gräns')
  const known = lansdelar
    .flatMap(({ label, ...row }) => {
      const value = sureValue(row)
      return value === null ? [] : [{ value, label }]
    })
    .sort((a, b) => b.value - a.value)
  const [most, least] = [known[0], known.at(-1)]
  if (!most || !least || most === least) return plain('För få värden för att jämföra')
  const text = (place: typeof most) => `${place.label} ${formatValue(place.value, indicator)}`
  if (most.value === least.value) return plain(`Samma värde i ${division.all} (ej prövat)`)
  return plain(`Högst ${text(most)}, lägst ${text(least)} (ej prövat)`)
}

function plain(text: string): StandsOut {
  return { text, verdict: 'none', shape: '' }
}

function countyText({ indicator, county }: OverviewRow): string {
  return (county && valueOrBoundText(county, indicator)) ?? '–'
}

/** The year of the county's value, and what is the matter with later ones. */
function yearText({ indicator, period, county }: OverviewRow): string {
  if (!county) return 'inget länsvärde'
  return period === indicator.latest
    ? `${whole} ${period}`
    : `${whole} ${period}, ${indicator.latest} ofullständigt`
}
