import { formatNumber, formatValue } from '../../format/number.ts'
import type { EnrolledGroup } from '../../queries/indicator/enrolled.ts'
import type { IndicatorRow } from '../../queries/registers/indicators.ts'
import type { GroupResponse } from '../../queries/responses.ts'
import { isDoubtful } from '../../schema/doubt.ts'
import { movedBy, type AskedGroup, type Moved } from '../../stats/chance/nonresponse.ts'
import { tested } from '../../stats/tested.ts'
import { leastRate } from '../parts/counts.ts'
import { gradeName } from '../parts/labels.ts'
import { list } from '../parts/sentence.ts'
import type { Finding } from './finding.ts'
import { whole } from '../county/county.ts'

/** A share of those who were asked, as it is told: "67 %"; low ones have a star. */
interface Rated {
  area: string
  name: string
  rates: string[]
}

/** Who answered a survey, as it stands on an indicator's page. */
export interface WhoAnswered {
  period: string
  years: string[]
  byYear: Rated[]
  groups: string[]
  byGroup: (Rated & { pupils: string; answers: string; silent: string })[]
  /** What changes the picture, beside the chart. */
  warnings: string[]
  /** What weighting by the pupils in school comes to. */
  weighted: string
}

const divisions = [
  { sex: 'flickor', grade: 'alla', label: 'Flickor' },
  { sex: 'pojkar', grade: 'alla', label: 'Pojkar' },
  { sex: 'alla', grade: '7', label: 'Åk 7' },
  { sex: 'alla', grade: '9', label: 'Åk 9' },
  { sex: 'alla', grade: 'gy2', label: 'Gy 2' }
] as const

const isWhole = ({ sex, grade }: GroupResponse) => sex === 'alla' && grade === 'alla'

/** Null where nothing is known of who answered. */
export function whoAnswered(
  found: Finding,
  responses: GroupResponse[],
  groups: EnrolledGroup[]
): WhoAnswered | null {
  const period = found.view.year
  const now = responses.filter((row) => row.period === period)
  const whole = now.filter(isWhole)
  if (whole.length === 0) return null
  const years = [...new Set(responses.map((row) => row.period))].sort()
  const rateIn = (area: string, fits: (row: GroupResponse) => boolean) =>
    rateCell(responses.find((row) => row.area === area && fits(row)))
  const moves = found.places.flatMap((place) => {
    const moved = moveOf(found, place, groups)
    return moved ? [{ name: place.row.label, ...moved }] : []
  })
  return {
    period,
    years,
    byYear: whole.map(({ area, name }) => ({
      area,
      name,
      rates: years.map((year) => rateIn(area, (row) => row.period === year && isWhole(row)))
    })),
    groups: divisions.map(({ label }) => label),
    byGroup: whole.map(({ area, name, pupils, answers }) => ({
      area,
      name,
      pupils: pupils === null ? '' : formatNumber(pupils, 0),
      answers: answers === null ? 'visas inte' : formatNumber(answers, 0),
      // As many answers are told to the nearest ten, so are those that did not come.
      silent:
        pupils === null || answers === null
          ? 'visas inte'
          : formatNumber(Math.max(0, Math.round((pupils - answers) / 10) * 10), 0),
      rates: divisions.map(({ sex, grade }) =>
        rateIn(area, (row) => row.period === period && row.sex === sex && row.grade === grade)
      )
    })),
    warnings: [
      ...lowRates(now, period),
      ...moves.flatMap((move) => movedSentence(move, found.indicator))
    ],
    weighted: weightedSentence(moves, found)
  }
}

function rateCell(row: GroupResponse | undefined): string {
  if (!row || row.status === 'suppressed') return row ? 'visas inte' : ''
  if (row.rate === null) return ''
  return `${formatNumber(row.rate, 0)}\u00a0%${row.rate < leastRate ? '*' : ''}`
}

/** Places where too few answered, and groups of the county. */
function lowRates(rows: GroupResponse[], period: string): string[] {
  const low = rows.filter(({ rate }) => rate !== null && rate < leastRate)
  const told = (row: GroupResponse, name: string) => `${name} (${row.rate}\u00a0%)`
  const places = low.filter((row) => isWhole(row)).map((row) => told(row, row.name))
  const inCounty = low
    .filter((row) => row.type === 'lan' && !isWhole(row))
    .map((row) => told(row, groupWords(row)))
  const limit = `färre än ${leastRate}\u00a0% av eleverna ${period}`
  return [
    places.length > 0
      ? `I ${list(places)} svarade ${limit}. De andelarna tolkas med försiktighet.`
      : '',
    inCounty.length > 0
      ? `I en del av ${whole}s grupper svarade ${limit}: ${list(inCounty)}. De andelarna tolkas med försiktighet.`
      : ''
  ].filter(Boolean)
}

function groupWords({ sex, grade }: GroupResponse): string {
  const who = sex === 'alla' ? 'alla' : sex
  return grade === 'alla' ? who : `${who} i ${gradeName[grade]}`
}

/** What weighting by the pupils in school does to a place's share; null where it cannot be reckoned. */
function moveOf(
  { indicator, view, county }: Finding,
  { row, judgement }: Finding['places'][number],
  groups: EnrolledGroup[]
): Moved | null {
  const period = view.year
  const { lower, upper } = row
  const isWeighted = indicator.effects.some((effect) => effect.period === period)
  if (row.value === null || lower === null || upper === null || isDoubtful(row)) return null
  // Answers with weights of their own are weighted to the pupils already.
  if (isWeighted || indicator.measure !== 'percent' || row.type === 'riket') return null
  const of = (area: string, split: boolean) =>
    askedGroups(groups.filter((group) => group.area === area && (group.sex !== 'alla') === split))
  const all = { sex: 'alla', grade: 'alla' } as const
  for (const split of [true, false]) {
    const own = of(row.area, split)
    if (own === null || own.length === 0) continue
    return movedBy({
      own,
      county: (county && of(county.area, split)) ?? [],
      lower: lower / indicator.per,
      upper: upper / indicator.per,
      verdict: judgement.verdict,
      limit: judgement.limit ?? null,
      design: tested(indicator, row, { ...all, period }).design
    })
  }
  return null
}

/** Null where a group is not shown: nothing is reckoned around it. */
function askedGroups(groups: EnrolledGroup[]): AskedGroup[] | null {
  const known = groups.flatMap(({ sex, grade, numerator, denominator, pupils }) =>
    numerator === null || !denominator || pupils === null
      ? []
      : [{ key: `${grade} ${sex}`, numerator, denominator, pupils }]
  )
  return known.length === groups.length ? known : null
}

type Named = Moved & { name: string }

function movedSentence({ name, far, verdict, ...moved }: Named, indicator: IndicatorRow): string[] {
  if (!far && verdict === null) return []
  const told = (share: number) => formatValue(share * indicator.per, indicator)
  const value = `I ${name} vore andelen ${told(moved.enrolled)} i stället för ${told(moved.answered)} om alla grupper hade svarat lika ofta.`
  if (verdict === null) return [value]
  const changed =
    verdict === 'none'
      ? `Då hade skillnaden mot övriga ${whole} inte varit säkerställd.`
      : `Då hade skillnaden mot övriga ${whole} varit säkerställd.`
  return [`${value} ${changed}`]
}

function weightedSentence(moves: Named[], { indicator, places }: Finding): string {
  const most = moves.toSorted(
    (a, b) => Math.abs(b.enrolled - b.answered) - Math.abs(a.enrolled - a.answered)
  )[0]
  if (!most) return 'Det som visas räcker inte för att väga om andelarna efter eleverna i skolan.'
  const change = formatNumber(Math.abs(most.enrolled - most.answered) * indicator.per, 1)
  const left = places.length - moves.length
  const rest =
    left > 0
      ? ` För ${left === 1 ? '1 plats' : `${left} platser`} går det inte att räkna: värdet eller någon grupp visas inte.`
      : ''
  return `Vägs svaren efter hur många elever som går i varje årskurs, och där det går även efter kön, ändras andelen som mest ${change} procentenheter (${most.name}).${rest}`
}
