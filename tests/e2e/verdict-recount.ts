import { differenceP, ratioP, significant, twoSided, type Side } from './contrast-recount.ts'
import { designs } from './design-recount.ts'
import { native } from './expected.ts'
import { trendOf, type Year } from './trend-recount.ts'

/*
 * Every published verdict counted anew: the keys are those of verdicts.parquet, all else comes from the observations, the
 * registers and statistics that share nothing with the site.
 */

export interface Recounted {
  kind: 'level' | 'sex' | 'change' | 'trend' | 'beside'
  indicator: string
  area: string
  sex: string
  grade: string
  period: string
  against: string
  measure: string
  direction: string
  family: string
  p: number
  verdict: 'higher' | 'lower' | 'none'
  /** How many values it rests on, and whether they go both ways; of a trend alone. */
  points: number
  turns: boolean
  /** What p must not exceed in its family. */
  limit: number
  /** What the file says. */
  published: {
    family: string
    p: number
    verdict: string
    points: number
    turns: boolean
    limit: number
  }
}

type SideOf = Awaited<ReturnType<typeof designs>>

type Key = Pick<Recounted, 'kind' | 'indicator' | 'area' | 'sex' | 'grade' | 'period' | 'against'>

interface Counted extends Key {
  family: string
  published_p: number
  published_points: number
  published_turns: boolean
  published_limit: number
  /** The years that a trend rests on, with their counts: "2014 12 300;2017 …". */
  years: string | null
  verdict: string
  measure: string
  direction: string
  type: string
  source_kind: string
  /** A kommun that is a länsdel by itself is judged as that. */
  level: string
  numerator: number
  denominator: number
  other_numerator: number
  other_denominator: number
  rest_after: number
  of_rest_after: number
  rest_before: number
  of_rest_before: number
}

const sql = `
  WITH alone AS (
    SELECT any_value(code) AS code FROM areas WHERE type = 'kommun' GROUP BY lansdel HAVING count(*) = 1
  )
  SELECT v.kind, v.indicator, v.area, v.sex, v.grade, v.period, v.against, v.family,
    v.p AS published_p, v.points AS published_points, v.turns AS published_turns,
    v."limit" AS published_limit, v.verdict, i.measure, i.direction, a.type, s.kind AS source_kind,
    CASE WHEN v.area IN (SELECT code FROM alone) THEN 'lansdel' ELSE a.type END AS level,
    o.numerator, o.denominator,
    CASE v.kind WHEN 'level' THEN least(greatest(c.numerator - o.numerator, 0), c.denominator - o.denominator)
      WHEN 'sex' THEN b.numerator ELSE e.numerator END AS other_numerator,
    CASE v.kind WHEN 'level' THEN c.denominator - o.denominator
      WHEN 'sex' THEN b.denominator ELSE e.denominator END AS other_denominator,
    c.numerator - o.numerator AS rest_after, c.denominator - o.denominator AS of_rest_after,
    ce.numerator - e.numerator AS rest_before, ce.denominator - e.denominator AS of_rest_before,
    CASE WHEN v.kind = 'trend' THEN (
      SELECT string_agg(concat_ws(' ', t.period, t.numerator, t.denominator), ';' ORDER BY t.period)
      FROM observations t
      WHERE t.indicator = v.indicator AND t.area = v.area AND t.sex = v.sex AND t.grade = v.grade
        AND t.status = 'ok' AND coalesce(t.coverage, 1) = 1 AND length(t.period) = 4
        AND t.period BETWEEN v.against AND v.period
    ) END AS years
  FROM verdicts v
  JOIN areas a ON a.code = v.area
  JOIN indicators i ON i.id = v.indicator
  JOIN sources s ON s.id = i.source
  JOIN observations o USING (indicator, area, sex, grade, period)
  LEFT JOIN observations c ON c.area = '18' AND c.indicator = v.indicator AND c.sex = v.sex
    AND c.grade = v.grade AND c.period = v.period
  LEFT JOIN observations b ON b.sex = 'pojkar' AND b.indicator = v.indicator AND b.area = v.area
    AND b.grade = v.grade AND b.period = v.period
  LEFT JOIN observations e ON e.period = v.against AND e.indicator = v.indicator AND e.area = v.area
    AND e.sex = v.sex AND e.grade = v.grade
  LEFT JOIN observations ce ON ce.area = '18' AND ce.indicator = v.indicator AND ce.period = v.against
    AND ce.sex = v.sex AND ce.grade = v.grade
  ORDER BY v.kind, v.indicator, v.area, v.grade, v.period, v.against`

let counted: Promise<Recounted[]> | undefined

/** All of them; counted once. */
export function recountedVerdicts(): Promise<Recounted[]> {
  counted ??= recount()
  return counted
}

async function recount(): Promise<Recounted[]> {
  const rows = await (await native()).query<Counted>(sql)
  const sideOf = await designs()
  const tested = rows.map((row) => {
    const { kind, indicator, sex, grade, measure } = row
    const other = kind === 'sex' ? 'pojkar' : sex
    const a = sideOf(indicator, row.numerator, row.denominator, `${sex} ${grade}`)
    const b = sideOf(indicator, row.other_numerator, row.other_denominator, `${other} ${grade}`)
    const family = `${kind} ${row.level} ${row.source_kind}`
    if (kind === 'trend') {
      const years = yearsOf(row, sideOf)
      const { p, rises, turns } = trendOf(years, measure)
      return { row, family, isHigher: rises, p, points: years.length, turns }
    }
    if (kind === 'beside') {
      const rest = (numerator: number, denominator: number) =>
        sideOf(indicator, numerator, denominator, `${sex} ${grade}`)
      const [c, d] = [
        rest(row.rest_after, row.of_rest_after),
        rest(row.rest_before, row.of_rest_before)
      ]
      const { p, isMore } = besideOf([a, b, c, d], measure)
      return { row, family, isHigher: isMore, p, points: 4, turns: false }
    }
    const p = (measure === 'rate' ? ratioP : differenceP)(a, b)
    return { row, family, isHigher: isHigher(a, b), p, points: 2, turns: false }
  })
  const found = new Map<object, boolean>()
  const limits = new Map<string, number>()
  for (const name of new Set(tested.map(({ family }) => family))) {
    const own = tested.filter(({ family, row }) => family === name && !isCopy(row))
    const sure = significant(own.map(({ p }) => p))
    sure.forEach((is, i) => found.set(own[i]!, is))
    limits.set(name, (0.05 * Math.max(1, sure.filter(Boolean).length)) / own.length)
  }
  return tested.map((one) => {
    const { row, family, p } = one
    const {
      family: _family,
      published_p,
      published_points,
      published_turns,
      published_limit,
      verdict,
      ...key
    } = row
    const original = isCopy(row) ? tested.find((candidate) => isSame(candidate.row, row)) : one
    const isFound = found.get(original!) && !one.turns
    return {
      ...key,
      family,
      p,
      verdict: isFound ? (one.isHigher ? 'higher' : 'lower') : 'none',
      points: one.points,
      turns: one.turns,
      limit: limits.get(family) ?? 0,
      published: {
        family: row.family,
        p: published_p,
        verdict,
        points: published_points,
        turns: published_turns,
        limit: published_limit
      }
    }
  })
}

function yearsOf({ indicator, sex, grade, years }: Counted, sideOf: SideOf): Year[] {
  return (years ?? '').split(';').map((one) => {
    const [year, events, n] = one.split(' ').map(Number)
    return { year: year!, ...sideOf(indicator, events!, n!, `${sex} ${grade}`) }
  })
}

/** The change from b to a less that from d to c: z of the sum of four variances, by Student's t where they are estimated. */
function besideOf(sides: Side[], measure: string): { p: number; isMore: boolean } {
  const isRate = measure === 'rate'
  const values = sides.map(({ events, n }) => (isRate ? Math.log(events / n) : events / n))
  const variances = sides.map(({ events, n }) =>
    isRate ? 1 / events : ((events / n) * (1 - events / n)) / n
  )
  const change = values[0]! - values[1]! - values[2]! + values[3]!
  const variance = variances.reduce((sum, one) => sum + one, 0)
  const error = variances.reduce((sum, one, i) => sum + one * sides[i]!.unsure, 0)
  const df = error > 0 ? 2 * (variance / error) ** 2 : Infinity
  return { p: twoSided(change / Math.sqrt(variance), df), isMore: change > 0 }
}

const isHigher = (a: Side, b: Side) => a.events / a.n > b.events / b.n

/** A kommun's own copy of the verdicts on the länsdel that it is. */
const isCopy = ({ type, level }: Counted) => type !== level

function isSame(one: Counted, copy: Counted): boolean {
  const keys = ['kind', 'indicator', 'sex', 'grade', 'period', 'against'] as const
  const isCounted = one.numerator === copy.numerator && one.denominator === copy.denominator
  return one.type === 'lansdel' && isCounted && keys.every((key) => one[key] === copy[key])
}
