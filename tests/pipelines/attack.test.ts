import loadHighs, { type Highs } from 'highs'
import { beforeAll, describe, expect, test } from 'vitest'
import { generateSurvey } from '../../pipelines/example/survey.ts'
import type { Observation } from '../../src/lib/schema/observation.ts'
import { Attack, kommuner, membersOf, stepOf, type Group, type Published } from './attack.ts'
import { readRows, type Row } from './example/delivery.ts'
import { PublishedTables } from './published-tables.ts'

/*
 * An attack on what the ETL published last, written from the method page alone: it shares no code with the pipelines.
 * The attacker knows every Parquet file, how numbers are rounded and which are hidden, and looks for the least and the
 * greatest that a hidden number can be.
 */

const sexOf: Record<string, string> = { flicka: 'flickor', pojke: 'pojkar' }

/** How many rows of the example file are in a group and pass. */
function count(rows: Row[], group: Group, passes: (row: Row) => boolean): number {
  const { cut, area, sex, grade } = group
  const members = membersOf(area)
  const place = (row: Row) => (cut === 'home' ? row.hemkommun : row.skolkommun) ?? ''
  return rows.filter(
    (row) =>
      members.includes(place(row)) &&
      (sex === 'alla' || (sexOf[row.kon ?? ''] ?? 'annat') === sex) &&
      (grade === 'alla' || row.arskurs === grade) &&
      passes(row)
  ).length
}

let highs: Highs
let tables: PublishedTables
const files = generateSurvey()

beforeAll(async () => {
  highs = await loadHighs()
  tables = await PublishedTables.open('static/data')
})

describe.each([
  { id: 'narkotika', year: '2023', few: 20, least: 5 },
  { id: 'mobbad', year: '2017', few: 10, least: 5 },
  { id: 'mar-bra', year: '2014', few: 10, least: 0 }
])('$id $year', ({ id, year, few, least }) => {
  const question = readRows(files, 'kodbok.csv').find(({ indikator }) => indikator === id)!
  const rows = readRows(files, 'svar.csv').filter(({ ar }) => ar === year)
  const answer = (row: Row) => row[question.fraga!] ?? ''
  const isAnswer = (row: Row) => !['', ...question.ej_svar!.split(',')].includes(answer(row))
  const isHit = (row: Row) => question.raknas!.split(',').includes(answer(row)) && isAnswer(row)
  const isFew = (n: number, limit: number) => n > 0 && n < limit

  /** The hidden numbers of a group that must not come out, and how far each has to reach. */
  function secrets(group: Group): { family: 'n' | 'x' | 'rest'; limit: number }[] {
    const n = count(rows, group, isAnswer)
    if (group.sex === 'annat') return isFew(n, 5) ? [{ family: 'n', limit: 5 }] : []
    const x = count(rows, group, isHit)
    return [
      ...(n < few ? [{ family: 'n' as const, limit: few }] : []),
      ...(isFew(x, least) ? [{ family: 'x' as const, limit: least }] : []),
      ...(isFew(n - x, least) ? [{ family: 'rest' as const, limit: least }] : [])
    ]
  }

  const read = async (): Promise<Published[]> => {
    const where = `indicator = '${id}' AND period = '${year}'`
    const homes = await tables.observations(where)
    const schools = await tables.observations(where, 'school_observations')
    return [
      ...homes.map((row) => ({ ...row, cut: 'home' as const })),
      ...schools.map((row) => ({ ...row, cut: 'school' as const }))
    ]
  }
  const isHidden = ({ status }: Observation) => status === 'suppressed'

  /** What an attacker finds out: the numbers that cannot be none, or cannot reach their limit. */
  function found(published: Published[], groups: Group[]): string[] {
    const attack = new Attack(highs, published)
    return groups.flatMap((group) =>
      secrets(group).flatMap(({ family, limit }) => {
        const range = attack.range(family, group)
        const isSafe = range.least <= 1e-6 && range.greatest >= limit - 1e-6
        return isSafe ? [] : [`${family} of ${group.cut} ${group.area} ${group.sex} ${group.grade}`]
      })
    )
  }

  test('no hidden number can be told from what is published', { timeout: 120_000 }, async () => {
    const published = await read()
    const asked = [...new Set(published.map(({ grade }) => grade))]
    // Nobody who gave another sex, or none, is published apart; neither can they be reckoned.
    const untold = kommuner.flatMap((area) =>
      asked.map((grade): Group => ({ cut: 'home', area, sex: 'annat', grade }))
    )
    const groups: Group[] = [...published.filter(isHidden), ...untold]
    expect(groups.flatMap(secrets).length).toBeGreaterThan(10)
    expect(found(published, groups)).toEqual([])
  })

  if (least === 0) return

  test('the attack succeeds where only what is too small is hidden', async () => {
    const published = await read()
    const bare = published.map((row) => {
      return isHidden(row) && secrets(row).length === 0 ? shown(row, rows, isAnswer, isHit) : row
    })
    expect(found(bare, bare.filter(isHidden)).length).toBeGreaterThan(0)
  }, 120_000)
})

/** A hidden row as it would have been published. */
function shown(
  row: Published,
  rows: Row[],
  isAnswer: (row: Row) => boolean,
  isHit: (row: Row) => boolean
): Published {
  const [n, x] = [count(rows, row, isAnswer), count(rows, row, isHit)]
  const denominator = Math.floor((n + 5) / 10) * 10
  const step = stepOf(denominator)
  const value = Math.floor((100 * x) / n / step + 0.5 + 1e-9) * step
  return { ...row, status: 'ok', denominator, value }
}
