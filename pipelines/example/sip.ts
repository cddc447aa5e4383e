import { workdays, type Workday } from './calendar.ts'
import { csvFile, type ExampleFile } from './csv-file.ts'
import { kommuner } from './kommuner.ts'
import { Random } from './random.ts'
import * as truth from './sip-truth.ts'

const SEED = 20260306

/** A call about an invented child: none of them is, or stands for, a real person. */
interface Call {
  date: string
  kommun: string
  caller: truth.Caller
  age: truth.AgeGroup
  sex: 'flicka' | 'pojke' | ''
  bup: boolean
  reason: truth.Reason | ''
}

/**
 * Example data (exempeldata) for SIP, in the format that a region delivers: kallelser.csv, one row
 * per call to a coordinated individual plan (samordnad individuell plan) that concerns BUP, by date.
 * Every row is drawn at random; none is, or is made from, a real person. The same file every time.
 */
export function generateSip(): ExampleFile[] {
  const random = new Random(SEED)
  const weights = kommunWeights(random)
  const calls = truth.volumes.flatMap((volume) => drawYear(volume, weights, random))
  const columns = ['datum', 'kommun', 'kallande', 'aldersgrupp', 'kon', 'bup_deltog', 'skal']
  const rows = calls.map(({ date, kommun, caller, age, sex, bup, reason }) => {
    return [date, kommun, caller, age, sex, bup ? 'ja' : 'nej', reason]
  })
  return [csvFile('kallelser.csv', columns, rows)]
}

/** Calls to expect per kommun: as its inhabitants aged 0–19, give or take. */
function kommunWeights(random: Random): Record<string, number> {
  const weights = kommuner.map(({ code, young }) => {
    const children = young.reduce((sum, count) => sum + count)
    return [code, children * (1 + truth.KOMMUN_SPREAD * random.normal())] as const
  })
  return Object.fromEntries(weights)
}

function drawYear(
  { year, calls, fromSchool, bup }: (typeof truth.volumes)[number],
  kommunWeights: Record<string, number>,
  random: Random
): Call[] {
  const days = workdays(year).filter(({ date }) => date <= truth.LAST_DAY)
  const term = weighDays(days, truth.termTime)
  const any = weighDays(days, truth.allYear)
  const drawn = Array.from({ length: calls }, (_, i): Call => {
    const caller = i < fromSchool ? 'skola' : random.pick(truth.otherCallers)
    const inTerm = caller === 'skola' || caller === 'forskola'
    return drawCall(caller, random.pick(inTerm ? term : any), bup, kommunWeights, random)
  })
  return drawn.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
}

function weighDays(days: readonly Workday[], months: readonly number[]): Record<string, number> {
  return Object.fromEntries(days.map(({ date, month }) => [date, months[month - 1] ?? 0]))
}

function drawCall(
  caller: truth.Caller,
  date: string,
  bupChance: number,
  kommunWeights: Record<string, number>,
  random: Random
): Call {
  const age = random.pick(truth.ages[caller])
  const girl = random.uniform() < truth.girls[age]
  const untold = random.uniform() < (truth.NO_SEX[date.slice(0, 4)] ?? 0)
  const sex = untold ? '' : girl ? 'flicka' : 'pojke'
  const bup = random.uniform() < bupChance
  const reason = bup ? '' : random.pick(truth.reasonWeights)
  return { date, kommun: random.pick(kommunWeights), caller, age, sex, bup, reason }
}
