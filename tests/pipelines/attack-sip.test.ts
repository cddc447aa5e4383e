import { readFileSync } from 'node:fs'
import loadHighs, { type Highs } from 'highs'
import { beforeAll, describe, expect, test } from 'vitest'
import { generateSip } from '../../pipelines/example/sip.ts'
import type { Observation } from '../../src/lib/schema/observation.ts'
import { kommuner, membersOf } from './places.ts'
import { readRows, type Row } from './example/delivery.ts'
import { toldPercent } from './protect/told-share.ts'
import { PublishedTables } from './published-tables.ts'

/*
 * An attack on the calls (SIP) that the ETL published last, written from the method page alone: it shares no code with
 * the pipelines. The attacker lays all that is shown of a year side by side, and looks for the least and the greatest
 * that a number can be which is less than five, none among them.
 */

const sexOf: Record<string, string> = { annat: '', flickor: 'flicka', pojkar: 'pojke' }

const calls = readRows(generateSip(), 'kallelser.csv')
const outcomes = new Set(calls.map(({ bup_deltog, skal }) => `${bup_deltog};${skal}`))
const csv = { name: 'indicators.csv', content: readFileSync('data/indicators.csv', 'utf8') }
/** The part and the whole of an indicator, as a column and a code; of numbers of calls, a word alone. */
const keys = new Map(
  readRows([csv], csv.name).map(({ id = '', source_key = '' }) => {
    return [id, source_key.split(' av ').map((condition) => condition.split('='))]
  })
)
const isShare = ({ indicator }: Observation) => keys.get(indicator)![0]!.length === 2

/** Calls that nothing published tells apart: alike in a year, or of one kommun in a quarter. */
type Leaf = Row & { period: string; kommun: string }

/** Every kind of call that there can be. */
function leavesIn(period: string, kommun: string): Leaf[] {
  if (period.includes('Q')) return [{ period, kommun }]
  return ['flicka', 'pojke', ''].flatMap((kon) =>
    ['skola', 'annan'].flatMap((kallande) =>
      [...outcomes].map((outcome) => {
        const [bup_deltog = '', skal = ''] = outcome.split(';')
        return { period, kommun, kon, kallande, bup_deltog, skal }
      })
    )
  )
}

const columns = ['period', 'kommun', 'kon', 'kallande', 'bup_deltog', 'skal']
const keyOf = (leaf: Leaf) => columns.map((column) => leaf[column]).join(';')

/** How many calls of the example file a leaf has; every call is in one of a year and one of a quarter. */
const truth = new Map<string, number>()
for (const { datum = '', kommun = '', kallande = '', ...call } of calls) {
  const [year, quarter] = [datum.slice(0, 4), Math.ceil(Number(datum.slice(5, 7)) / 3)]
  const caller = kallande === 'skola' ? 'skola' : 'annan'
  const inYear = keyOf({ ...call, period: year, kommun, kallande: caller })
  const inQuarter = keyOf({ period: `${year}-Q${quarter}`, kommun })
  for (const key of [inYear, inQuarter]) truth.set(key, (truth.get(key) ?? 0) + 1)
}

let highs: Highs
let tables: PublishedTables

beforeAll(async () => {
  highs = await loadHighs()
  tables = await PublishedTables.open('static/data')
})

const isFew = (count: number) => count <= 4
/** Of girls and of boys calls are told in multiples of five. */
const slackOf = (sex: string) => (sex === 'alla' ? 0 : 2)
const plus = (sum: number[]) => sum.map((i) => `+ x${i}`).join(' ')

class Attack {
  private readonly leaves: Leaf[]
  private readonly constraints: string
  /** Numbers of calls by leaf that fit all that is published. */
  private readonly fits: number[][] = []

  constructor(published: Observation[]) {
    const periods = [...new Set(published.map(({ period }) => period))]
    this.leaves = periods.flatMap((period) => kommuner.flatMap((area) => leavesIn(period, area)))
    const shown = published.filter(({ status }) => ['ok', 'under', 'over'].includes(status))
    const rows = shown.flatMap((row) => this.facts(row))
    const quarters = kommuner.map((area) => {
      const signed = this.leaves.map(({ period, kommun }, i) => {
        return kommun === area ? `${period.includes('Q') ? '-' : '+'} x${i}` : ''
      })
      return `${signed.join(' ')} = 0`
    })
    this.constraints = [...rows, ...quarters].map((row, i) => ` c${i}: ${row}`).join('\n')
  }

  /** The numbers of calls behind a row, as sums of leaves: the whole, and of a share the part and the rest. */
  numbersOf(row: Observation): { whole: number[]; part?: number[]; rest?: number[] } {
    const { indicator, area, period, sex } = row
    const [[column = '', code], [base = '', kind] = []] = keys.get(indicator) as [
      string[],
      string[]?
    ]
    const members = membersOf(area)
    const whole = this.leaves.flatMap((leaf, i) => {
      const isIn = leaf.period === period && members.includes(leaf.kommun)
      const isOf = sex === 'alla' || leaf.kon === sexOf[sex]
      return isIn && isOf && (!base || leaf[base] === kind) ? [i] : []
    })
    if (!isShare(row)) return { whole }
    const isPart = (i: number) => this.leaves[i]![column] === code
    return { whole, part: whole.filter(isPart), rest: whole.filter((i) => !isPart(i)) }
  }

  trueCount(sum: number[]): number {
    return sum.reduce((total, i) => total + (truth.get(keyOf(this.leaves[i]!)) ?? 0), 0)
  }

  /** The least and the greatest that a sum can be; that it can be none, and as many as this, is enough to know. */
  range(sum: number[], reach: number): { least: number; greatest: number } {
    const known = this.fits.map((fit) => sum.reduce((total, i) => total + fit[i]!, 0))
    return {
      least: known.includes(0) ? 0 : this.solve('Minimize', sum),
      greatest: known.find((total) => total >= reach) ?? this.solve('Maximize', sum)
    }
  }

  private solve(sense: string, sum: number[]): number {
    const whole = this.leaves.map((_, i) => ` x${i}`)
    const rows = ['Subject To', this.constraints, 'General', ...whole, 'End']
    const solution = highs.solve([sense, ` obj: ${plus(sum)}`, ...rows].join('\n'))
    if (solution.Status !== 'Optimal') throw new Error(solution.Status)
    this.fits.push(whole.map((_, i) => Math.round(solution.Columns[`x${i}`]?.Primal ?? 0)))
    return Math.round(solution.ObjectiveValue)
  }

  /** What a shown row says. A part or a rest of fewer than five would be told by a bound alone. */
  private facts(row: Observation): string[] {
    const { status, sex } = row
    const { whole, part, rest } = this.numbersOf(row)
    const slack = slackOf(sex)
    const about = (n: number) => [
      `${plus(whole)} >= ${n - slack}`,
      `${plus(whole)} <= ${n + slack}`
    ]
    if (!part || !rest) {
      // A bound of a rate is one of the number of calls: fewer than five.
      if (status === 'under') return [`${plus(whole)} <= 4`]
      return [...about((row.numerator ?? row.value)!), `${plus(whole)} >= 5`]
    }
    const n = row.denominator!
    if (status === 'under') return [...about(n), `${plus(part)} <= 4`]
    if (status === 'over') return [...about(n), `${plus(rest)} <= 4`]
    const wholes = Array.from({ length: 2 * slack + 1 }, (_, i) => n - slack + i)
    const fitting = wholes.flatMap((of) =>
      Array.from({ length: of + 1 }, (_, x) => x).filter((x) => {
        return toldPercent(x, of, 1) === row.value && !isFew(x) && !isFew(of - x)
      })
    )
    const [least, greatest] = [Math.min(...fitting), Math.max(...fitting)]
    return [
      ...about(n),
      `${plus(part)} >= ${least}`,
      `${plus(part)} <= ${greatest}`,
      `${plus(rest)} >= 5`
    ]
  }
}

/** The calls of a place whose sex was not told: the whole less girls and boys. No row is about them. */
function untold(rows: Observation[]): Observation[] {
  const ofBoys = rows.filter(({ sex }) => sex === 'pojkar')
  return ofBoys.map((row) => ({ ...row, sex: 'annat' as Observation['sex'] }))
}

/** A row as it would have been published if only what is too small were hidden. */
function bare(attack: Attack, row: Observation): Observation {
  const { whole, part, rest } = attack.numbersOf(row)
  const counts = [whole, ...(part && rest ? [part, rest] : [])].map((sum) => attack.trueCount(sum))
  const [n, x] = counts as [number, number]
  const isTooSmall = counts.some(isFew) || (isShare(row) && n < 10)
  if (row.status !== 'suppressed' || isTooSmall || row.sex !== 'alla') return row
  const told = isShare(row) ? { denominator: n, value: toldPercent(x, n, 1) } : { numerator: n }
  return { ...row, ...told, status: 'ok' }
}

/** A sum of calls that must be possible as none, and as this many. */
interface Secret {
  what: string
  sum: number[]
  reach: number
}

/** The numbers of fewer than five behind rows: told by a bound, which says that they are, or hidden. */
function secretsOf(attack: Attack, rows: Observation[]): Secret[] {
  const secrets = new Map<string, Secret>()
  const add = (row: Observation, name: string, sum: number[] | undefined, reach: number) => {
    if (!sum || secrets.has(sum.join()) || !isFew(attack.trueCount(sum))) return
    const { indicator, area, period, sex } = row
    secrets.set(sum.join(), {
      what: `${name} of ${indicator} ${area} ${period} ${sex}`,
      sum,
      reach
    })
  }
  for (const row of rows) {
    const { whole, part, rest } = attack.numbersOf(row)
    if (row.status === 'under') add(row, part ? 'part' : 'whole', part ?? whole, 4)
    if (row.status === 'over') add(row, 'rest', rest, 4)
  }
  for (const row of rows.filter(({ status }) => status === 'suppressed')) {
    for (const [name, sum] of Object.entries(attack.numbersOf(row))) add(row, name, sum, 5)
  }
  return [...secrets.values()]
}

/** Calls whose sex was not told: none of them at all is nobody's secret. */
function untoldSecrets(attack: Attack, rows: Observation[]): Secret[] {
  return untold(rows).flatMap((row) => {
    const { whole } = attack.numbersOf(row)
    const { area, period } = row
    const isOne = isFew(attack.trueCount(whole)) && attack.trueCount(whole) > 0
    return isOne ? [{ what: `untold of ${area} ${period}`, sum: whole, reach: 5 }] : []
  })
}

/** The secrets that an attacker can tell are not none, or not as many as they have to be. */
function* found(attack: Attack, secrets: Secret[]): Generator<string> {
  for (const { what, sum, reach } of secrets) {
    const { least, greatest } = attack.range(sum, reach)
    if (least > 0 || greatest < reach) yield `${what}: from ${least} to ${greatest}`
  }
}

describe.each([...new Set(calls.map(({ datum = '' }) => datum.slice(0, 4)))])('%s', (year) => {
  let rows: Observation[]
  beforeAll(async () => {
    rows = await tables.observations(`source = 'sip' AND period LIKE '${year}%'`)
  })

  test('no number that is too small can be told from what is published', () => {
    const attack = new Attack(rows)
    const secrets = secretsOf(attack, rows)
    expect(secrets.length).toBeGreaterThan(20)
    expect([...found(attack, secrets)]).toEqual([])
  })

  test('nor one of calls whose sex was not told', () => {
    const attack = new Attack(rows)
    expect([...found(attack, untoldSecrets(attack, rows))]).toEqual([])
  })

  test('the attack succeeds where only what is too small is hidden', () => {
    const honest = new Attack(rows)
    const shown = rows.map((row) => bare(honest, row))
    const attack = new Attack(shown)
    expect(found(attack, secretsOf(attack, shown)).next().done).toBe(false)
  })
})
