import { formatValue } from '../../format/number.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import { toneOf } from '../parts/tone.ts'
import { findingsOf, type SignificantFinding } from '../place/findings.ts'
import type { Profile, ProfileRow } from '../place/profile.ts'
import { rowSearch } from '../place/row-search.ts'
import { findingClaim } from './claim.ts'

/** What one verdict says of an indicator in a place. */
export interface FindingSentence {
  kind: 'level' | 'change' | 'trend'
  tone: 'worse' | 'better'
  /** "Fler barn är placerade i familjehem än i övriga länet (14,1 mot 6,8 per 1 000 invånare 0–20 år)." */
  text: string
}

/** An indicator in a place with all that is sure of it and good or bad: one verdict for one claim, as on every page. */
export interface Finding {
  indicator: string
  title: string
  theme: string
  area: string
  /** Of the value that was judged. */
  period: string
  source_kind: IndicatorRow['source_kind']
  /** What is worse before what is better. */
  sentences: FindingSentence[]
  /** The first of them as a headline that stands by itself. */
  claim: string
  /** The search part of the indicator's page that shows it. */
  search: string
  /** The surest of the verdicts. */
  p: number
}

/** The findings of a place's default view: no other choice has been judged among all that the site shows. */
export function placeFindings(profile: Profile): Finding[] {
  const { concerns, strengths } = findingsOf(profile)
  const significant = [...concerns, ...strengths]
  return profile.rows.flatMap((row) => {
    const own = significant.filter((one) => one.row === row)
    const told = [...own.map(significantTold), ...trendTold(row)].toSorted(
      (a, b) => Number(b.tone === 'worse') - Number(a.tone === 'worse')
    )
    const [first] = told
    if (!first) return []
    const { id, title, theme, source_kind } = row.indicator
    return [
      {
        ...{ indicator: id, title, theme, source_kind },
        area: profile.subject.place.code,
        period: row.figure.own.period,
        sentences: told.map(({ kind, tone, text }) => ({ kind, tone, text })),
        claim: findingClaim(row, first.kind, profile),
        search: rowSearch(row, profile),
        p: Math.min(...told.map(({ p }) => p))
      }
    ]
  })
}

interface Told extends FindingSentence {
  p: number
}

function significantTold({ row, kind, tone, text, exact }: SignificantFinding): Told {
  const judged = kind === 'level' ? row.judgement : row.change
  const way = tone === 'worse' ? 'worse' : 'better'
  return { kind, tone: way, text: `${text} (${exact}).`, p: judged.comparison?.p ?? 1 }
}

/** "Har minskat sedan 2014, till 64 %." */
function trendTold({ trend, figure, indicator }: ProfileRow): Told[] {
  if (!trend || figure.own.value === null) return []
  const { verdict, comparison, turns } = trend.judgement
  // Up and down is no trend, as the profile tells it.
  if (turns) return []
  const tone = toneOf(verdict, indicator.direction)
  if (tone !== 'worse' && tone !== 'better') return []
  const word = verdict === 'higher' ? 'ökat' : 'minskat'
  const text = `Har ${word} sedan ${trend.since}, till ${formatValue(figure.own.value, indicator)}.`
  return [{ kind: 'trend', tone, text, p: comparison?.p ?? 1 }]
}

/** Whether it is something to answer: what is worse, or has become so. */
export function isWorse({ sentences }: Pick<Finding, 'sentences'>): boolean {
  return sentences.some(({ tone }) => tone === 'worse')
}
